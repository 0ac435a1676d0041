import type { ListingImage } from '../catalog/listing';
import { marketplaces, type MarketplaceId } from '../catalog/marketplace-rows';
import { factOf, known, unknown, type Fact } from './fact';
import { isMediaPage } from './media-product-types';
import { notKnownFromHere } from './outcome';
import type { Subject } from './subject';

/**
 * What scoring needs of a product page, in the names of the page reader (`extension/pages`). Null: the page does not
 * show it, or the reader was not sure; absent: the reader does not look for it.
 */
export interface ProductPageFacts {
  asin: string | null;
  title: string | null;
  /** Integer minor units of `currency`. */
  priceIncVat: number | null;
  currency?: string | null;
  brand: string | null;
  bullets?: readonly string[] | null;
  description?: string | null;
  /** `variant` is null where the page does not name the position; the first image is the main one. */
  images?: readonly (Omit<ListingImage, 'variant'> & { variant: string | null })[] | null;
  imageCount: number | null;
  hasVideo?: boolean | null;
  hasAplus?: boolean | null;
  rating: number | null;
  reviewCount: number | null;
  bestSellerRanks: readonly { category: string; rank: number }[];
  breadcrumb: readonly string[];
  /** Rows of the details table, by their label. */
  attributes?: Readonly<Record<string, string>> | null;
}

export interface PageQuestion {
  facts: ProductPageFacts;
  marketplace: MarketplaceId;
  /** Why a fact is null, by its name. */
  reasons?: Readonly<Record<string, string>>;
}

/** Any product, as its page shows it. What no page shows (search terms, issues, stock) is unknown. */
export function subjectOfPage(question: PageQuestion): Subject {
  const { facts, marketplace } = question;
  const because = reasonOf(question);
  const none = unknown(notKnownFromHere);
  return {
    marketplace,
    asin: facts.asin,
    sku: null,
    isOwn: false,
    isMedia: isMediaPage({
      asin: facts.asin,
      departments: [
        ...facts.breadcrumb.slice(0, 1),
        ...facts.bestSellerRanks.map(({ category }) => category),
      ],
      attributeLabels: Object.keys(facts.attributes ?? {}),
    }),
    productType: none,
    brand: factOf(facts.brand, because('brand')),
    title: factOf(facts.title, because('title')),
    itemHighlight: none,
    bullets: listFact(facts.bullets, because('bullets')),
    description: factOf(facts.description, because('description')),
    searchTerms: none,
    attributes: factOf(facts.attributes, because('attributes')),
    issues: none,
    status: none,
    quantity: none,
    priceIncVat: priceOf(question),
    images: listFact(imagesOf(facts), because('images')),
    measuredImages: unknown('the image files are not measured yet'),
    imageCount: factOf(facts.imageCount, because('imageCount')),
    handlingDays: none,
    ...seenOnPage(question),
  };
}

/** What a page adds to an own listing's subject: what shoppers see and the Listings API does not say. */
export function seenOnPage(question: PageQuestion) {
  const { facts } = question;
  const because = reasonOf(question);
  const [rank] = facts.bestSellerRanks;
  return {
    hasVideo: factOf(facts.hasVideo, because('hasVideo')),
    hasAplus: factOf(facts.hasAplus, because('hasAplus')),
    featuredOfferIncVat: priceOf(question),
    rating: factOf(facts.rating, because('rating')),
    reviewCount: factOf(facts.reviewCount, because('reviewCount')),
    bestSellerRank: factOf(rank?.rank, because('bestSellerRanks')),
    breadcrumb: listFact(facts.breadcrumb, because('breadcrumb')),
  } satisfies Partial<Subject>;
}

function reasonOf({ reasons }: PageQuestion): (field: string) => string {
  return (field) => {
    const reason = reasons?.[field]?.replace(/\.$/, '');
    // The reader writes a sentence; here it stands behind a colon.
    return reason ? reason.charAt(0).toLowerCase() + reason.slice(1) : 'the page did not say';
  };
}

function imagesOf({ images }: ProductPageFacts): ListingImage[] {
  const nameOf = (index: number) => (index === 0 ? 'MAIN' : `PT${String(index).padStart(2, '0')}`);
  return (images ?? []).map((image, index) => ({ ...image, variant: image.variant ?? nameOf(index) }));
}

/** An empty list on a page means that the reader found none, which is not the same as there being none. */
function listFact<T>(list: readonly T[] | null | undefined, reason: string): Fact<T[]> {
  return list && list.length > 0 ? known([...list]) : unknown(reason);
}

/** A page can show another currency than its marketplace's: such a price is not compared. */
function priceOf(question: PageQuestion): Fact<number> {
  const { facts, marketplace } = question;
  const isForeign =
    typeof facts.currency === 'string' && facts.currency !== marketplaces[marketplace].currency;
  if (isForeign)
    return unknown(`the page shows ${facts.currency}, not ${marketplaces[marketplace].currency}`);
  return factOf(facts.priceIncVat, reasonOf(question)('priceIncVat'));
}
