import type { MarketplaceId } from '../catalog/marketplace';
import { factOf } from './fact';
import { subjectOfPage } from './subject-of-page';
import type { Subject } from './subject';

/** One result of a search page, in the names of its reader. */
export interface SearchRowFacts {
  asin: string;
  title: string | null;
  /** Integer minor units of `currency`. */
  priceIncVat: number | null;
  currency?: string | null;
  rating: number | null;
  reviewCount?: number | null;
}

const notInRow = 'a search result does not show it';

/** A result's title, price and stars are all that its row shows: the score's `knownShare` is low, and says so. */
export function subjectOfSearchRow(row: SearchRowFacts, marketplace: MarketplaceId): Subject {
  const facts = {
    asin: row.asin,
    title: null,
    priceIncVat: row.priceIncVat,
    currency: row.currency,
    brand: null,
    imageCount: null,
    rating: row.rating,
    reviewCount: row.reviewCount ?? null,
    bestSellerRanks: [],
    breadcrumb: [],
  };
  const fields = [
    'brand',
    'bullets',
    'description',
    'attributes',
    'images',
    'imageCount',
    'hasVideo',
    'hasAplus',
  ];
  const reasons = Object.fromEntries(
    [...fields, 'breadcrumb', 'bestSellerRanks'].map((field) => [field, notInRow]),
  );
  const title = factOf(row.title, 'the row’s title could not be read');
  return { ...subjectOfPage({ facts, marketplace, reasons }), title };
}
