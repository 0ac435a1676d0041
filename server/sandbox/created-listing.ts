import type { CatalogueItem } from './catalogue/item';
import type { CreatedListing } from './saved-state';

/** A listing that a put created, as a catalogue item without texts: those are in its attributes. */
export function itemOfCreated({ asin, sku, productType, createdAt }: CreatedListing): CatalogueItem {
  return {
    asin,
    sku,
    productType,
    createdAt,
    brand: '',
    title: '',
    itemHighlight: null,
    bullets: [],
    description: '',
    searchTerms: '',
    attributes: {},
    priceIncVat: null,
    listPriceIncVat: null,
    offerExtras: {},
    quantity: 0,
    handlingDays: 1,
    status: [],
    issues: [],
    images: [],
    browsePath: ['DIY & Tools'],
    departmentRank: null,
    leafRank: null,
    rating: null,
    reviewCount: 0,
    merchant: null,
  };
}
