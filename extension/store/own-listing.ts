import { isParentListing, type Listing } from '@shared/catalog/listing';
import type { ContentChanges } from '@shared/catalog/listing-content';
import type { ProductType } from '@shared/catalog/product-type';
import { measuredImagesOf } from '@shared/images/measured-images';
import { effectiveScoring, type EffectiveScoring } from '@shared/scoring/effective-scoring';
import { scoreSubject } from '@shared/scoring/score';
import type { ScoreResult } from '@shared/scoring/score-result';
import { generalSettings } from '@shared/scoring/scoring-settings';
import type { Subject } from '@shared/scoring/subject';
import { subjectOfDraft, subjectOfListing } from '@shared/scoring/subject-of-listing';
import type { Database } from './database';
import { readScoringSettings } from './scoring-settings';

/** An own listing with all that is known of it here: what every surface scores and edits. */
export interface OwnListing {
  listing: Listing;
  productType: ProductType | null;
  subject: Subject;
  /** The weights and thresholds that hold for its category. */
  scoring: EffectiveScoring;
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
  const [productType, page, scoring, measures] = await Promise.all([
    database.productTypes.get(`${listing.marketplace}:${listing.productType ?? ''}`),
    listing.asin === null ? undefined : database.pages.get(listing.asin),
    readScoring(database, listing.productType),
    database.imageMeasures.bulkGet(listing.images.map(({ url }) => url)),
  ]);
  const seen = page?.marketplace === listing.marketplace ? page.seen : {};
  const measuredImages = measuredImagesOf(measures);
  const subject = subjectOfListing(listing, productType ?? null, { ...seen, measuredImages });
  return { listing, productType: productType ?? null, subject, scoring };
}

/** The score of the listing as it is live, or with the words of a draft in place of its own. */
export function scoreOwn(
  { subject, scoring }: Pick<OwnListing, 'subject' | 'scoring'>,
  now: number,
  changes?: ContentChanges,
): ScoreResult {
  const scored = changes === undefined ? subject : subjectOfDraft(subject, changes);
  return scoreSubject(scored, { now, thresholds: scoring.thresholds }, { weights: scoring.weights });
}

/** The seller's weights and thresholds for a category (product type name), over ours. */
export async function readScoring(database: Database, category: string | null): Promise<EffectiveScoring> {
  const ids = category === null ? [generalSettings] : [generalSettings, category];
  return effectiveScoring(await readScoringSettings(database, ids));
}
