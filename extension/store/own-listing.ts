import { isParentListing, type Listing } from '@shared/catalog/listing';
import type { ProductType } from '@shared/catalog/product-type';
import { scoreSubject } from '@shared/scoring/score';
import type { ScoreResult } from '@shared/scoring/score-result';
import type { Subject } from '@shared/scoring/subject';
import { subjectOfListing } from '@shared/scoring/subject-of-listing';
import type { Database } from './database';

/** An own listing with all that is known of it here: what every surface scores and edits. */
export interface OwnListing {
  listing: Listing;
  productType: ProductType | null;
  subject: Subject;
}

/** `sku` or `asin` of an own listing; parents are passed over, and of several SKUs of one ASIN the first is taken. */
export async function findListing(
  database: Database,
  by: { sku?: string | null; asin?: string | null },
): Promise<Listing | null> {
  const rows = by.sku
    ? await database.listings.where('sku').equals(by.sku).toArray()
    : by.asin
      ? await database.listings.where('asin').equals(by.asin).toArray()
      : [];
  return rows.find((row) => !isParentListing(row)) ?? null;
}

/**
 * The listing with its product type, and with what its page showed when it was last open here (stars, rank, A+):
 * so strip, chips, popup and editor all come to the same total.
 */
export async function completeListing(database: Database, listing: Listing): Promise<OwnListing> {
  const [productType, page] = await Promise.all([
    database.productTypes.get(`${listing.marketplace}:${listing.productType ?? ''}`),
    listing.asin === null ? undefined : database.pages.get(listing.asin),
  ]);
  const seen = page?.marketplace === listing.marketplace ? page.seen : {};
  const subject = subjectOfListing(listing, productType ?? null, seen);
  return { listing, productType: productType ?? null, subject };
}

export function scoreOwn(own: OwnListing, now: number): ScoreResult {
  return scoreSubject(own.subject, { now });
}
