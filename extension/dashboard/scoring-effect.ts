import { isParentListing, type Listing } from '@shared/catalog/listing';
import { effectiveScoring } from '@shared/scoring/effective-scoring';
import { generalSettings } from '@shared/scoring/scoring-settings';
import { completeListing, scoreOwn } from '../store/own-listing';
import type { Database } from '../store/database';
import { readScoringSettings } from '../store/scoring-settings';
import type { ScoringForm } from './scoring-form';

/** What a setting would do to the listings that it concerns. */
export interface ScoringEffect {
  listings: number;
  /** Mean totals, whole; null where nothing can be scored. */
  before: number | null;
  after: number | null;
  risen: number;
  fallen: number;
}

/** So many are scored: enough for a mean, little enough for a form. */
const mostScored = 300;

/** Scores the listings of a category (all of them for `general`) as settings are and as they would be. */
export async function scoringEffect(
  database: Database,
  { category, form, now }: { category: string; form: ScoringForm; now: number },
): Promise<ScoringEffect> {
  const isGeneral = category === generalSettings;
  const all = await database.listings.toArray();
  const concerned = all.filter((row) => !isParentListing(row) && (isGeneral || row.productType === category));
  const some = evenlyOf(concerned, mostScored);
  const totals: { before: number; after: number }[] = [];
  for (const listing of some) {
    const own = await completeListing(database, listing);
    const [general, special] = await readScoringSettings(database, [
      generalSettings,
      listing.productType ?? '',
    ]);
    const wanted = { ...form, version: 0 };
    const scoring = effectiveScoring(isGeneral ? [wanted, special] : [general, wanted]);
    const before = scoreOwn(own, now).total;
    const after = scoreOwn({ ...own, scoring }, now).total;
    if (before !== null && after !== null) totals.push({ before, after });
  }
  return {
    listings: concerned.length,
    before: meanOf(totals.map(({ before }) => before)),
    after: meanOf(totals.map(({ after }) => after)),
    risen: totals.filter(({ before, after }) => after > before).length,
    fallen: totals.filter(({ before, after }) => after < before).length,
  };
}

function evenlyOf(listings: readonly Listing[], most: number): Listing[] {
  const step = Math.max(1, listings.length / most);
  const count = Math.min(most, listings.length);
  return Array.from({ length: count }, (_, at) => listings[Math.floor(at * step)]).filter(
    (listing) => listing !== undefined,
  );
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0
    ? null
    : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}
