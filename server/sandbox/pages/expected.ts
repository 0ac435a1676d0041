import { variationsOf } from '../catalogue/variations';
import type { LiveListing } from '../state';
import { bestSellers } from './other-pages';
import type { PageContext } from './page-context';
import { availabilityText, usedPrice } from './product/buy-box';
import { isPricedLayout, layoutOf, type ProductContext } from './product/product-page';
import { findProducts, type SearchQuery } from './search/find';
import { resultCountText } from './search/search-page';
import { rowTitle } from './search/row';
import { editFields } from './seller-central/edit-page';
import { firstRows, inventoryListings, type InventoryRequest } from './seller-central/inventory-page';
import { statusText } from './seller-central/inventory-row';
import { labels } from './seller-central/labels.data';
import { shopProduct, type ShopProduct } from './shop-product';
import { pounds } from './wording';

/** Facts of a page in the form in which the saved real pages carry theirs; money in pence. */
export type Expected = Record<string, unknown>;

const page = { marketplace: 'www.amazon.co.uk', year: 2026 };

/** What a reader should find on the product page of a listing. */
export function expectedProduct(listing: LiveListing, context: ProductContext): Expected {
  const product = shopProduct(listing, context.state.now());
  const layout = context.layout ?? layoutOf(product);
  const isPriced = isPricedLayout(layout);
  const price = isPriced ? product.priceIncVat : null;
  const used = layout === 'used-only' && product.priceIncVat !== null ? usedPrice(product.priceIncVat) : null;
  const shown = price ?? used;
  const { item } = product;
  const isUnavailable = product.priceIncVat === null && layout !== 'no-featured-offer';
  const showsSeller = product.priceIncVat !== null && layout !== 'no-featured-offer';
  return {
    pageType: 'product',
    ...page,
    asin: product.asin,
    title: product.title,
    priceIncVat: price,
    currency: 'GBP',
    priceText: shown === null ? null : pounds(shown),
    priceRange: null,
    listPrice: price === null ? null : product.listPriceIncVat,
    unitPriceText: null,
    brand: product.brand,
    byline: `Visit the ${product.brand} Store`,
    bulletCount: product.bullets.length,
    imageCount: product.images.length,
    rating: item.rating,
    reviewCount: item.rating === null ? null : item.reviewCount,
    bestSellerRanks: ranks(product),
    merchant: showsSeller ? seller(product) : { name: null, id: null },
    dispatchedFrom: isPriced && product.merchant?.fulfilment === 'FBA' ? 'Amazon' : null,
    availability: isPriced || isUnavailable ? availabilityText(product) : null,
    unavailable: isUnavailable,
    hasBuyButton: price !== null,
    breadcrumb: item.browsePath,
    variationDimensions: dimensions(product),
    hasAplus: false,
    ...(used !== null && { usedPriceIncVat: used }),
  };
}

/** What a reader should find on a page of search results, rows in page order. */
export function expectedSearch(query: SearchQuery, context: PageContext): Expected {
  const results = findProducts(query, context);
  const { placements } = results;
  return {
    pageType: 'search',
    ...page,
    query: query.words,
    resultCountText: resultCountText(query, results),
    resultCount: placements.length,
    sponsoredCount: placements.filter(({ isSponsored }) => isSponsored).length,
    results: placements.map(({ product, isSponsored }) => ({
      asin: product.asin,
      title: rowTitle(product).title,
      price: product.priceIncVat,
      currency: product.priceIncVat === null ? null : 'GBP',
      sponsored: isSponsored,
      rating: product.item.rating,
    })),
  };
}

export function expectedBestsellers(context: PageContext): Expected {
  const items = bestSellers(context).map(({ asin, title, priceIncVat }, index) => {
    const price = index % 7 === 6 ? null : priceIncVat;
    return { asin, title, rank: index + 1, price, currency: price === null ? null : 'GBP' };
  });
  return { pageType: 'bestsellers', ...page, itemCount: items.length, items };
}

export function expectedRobotCheck(): Expected {
  return {
    pageType: 'robot check',
    ...page,
    asin: null,
    title: null,
    isProductPage: false,
    isSearchPage: false,
  };
}

/** The rows that stand in the inventory before it is scrolled. */
export function expectedInventory(request: InventoryRequest, context: PageContext): Expected {
  const now = context.state.now();
  const rows = inventoryListings(request, context)
    .listings.slice(0, firstRows)
    .map((listing) => {
      const { asin, title, quantity } = shopProduct(listing, now);
      const usual = shopProduct(listing, now);
      const price = usual.wasIncVat ?? listing.item.priceIncVat;
      return {
        sku: listing.item.sku,
        asin,
        title,
        priceIncVat: price,
        currency: price === null ? null : 'GBP',
        quantity,
        status: statusText(listing, labels[request.language]),
      };
    });
  return { pageType: 'seller-central-inventory', rows };
}

/** The five kinds of text fields that a reader knows, in page order. */
export function expectedEdit(listing: LiveListing): Expected {
  const known = /^(item_name|title_differentiation|bullet_point|product_description|generic_keyword)#/;
  const fields = editFields(listing).filter(({ name }) => known.test(name));
  return {
    pageType: 'seller-central-edit',
    asin: listing.item.asin,
    sku: listing.item.sku,
    fields: fields.map(({ name, value }) => ({ name, value })),
  };
}

function ranks({ item }: ShopProduct): { category: string | undefined; rank: number }[] {
  if (item.departmentRank === null || item.leafRank === null) return [];
  return [
    { category: item.browsePath[0], rank: item.departmentRank },
    { category: item.browsePath.at(-1), rank: item.leafRank },
  ];
}

function seller({ merchant }: ShopProduct): { name: string | null; id: string | null } {
  return { name: merchant?.name ?? null, id: merchant?.id ?? null };
}

function dimensions({ asin }: ShopProduct): string[] {
  const variations = variationsOf(asin);
  return variations === undefined ? [] : [variations.dimension];
}
