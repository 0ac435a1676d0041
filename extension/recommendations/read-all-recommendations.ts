import { isParentListing, type Listing } from '@shared/catalog/listing';
import type { DecidedRecommendation } from '@shared/recommending/open-recommendations';
import { sortByDecision } from '@shared/recommending/open-recommendations';
import { compareStakes } from '@shared/recommending/order';
import type { Recommendation } from '@shared/recommending/recommendation';
import type { Database } from '../store/database';
import { completeListing } from '../store/own-listing';
import { recommendOwn } from './recommend-own';

export interface ListedRecommendation extends DecidedRecommendation {
  listing: Pick<Listing, 'id' | 'sku' | 'version'>;
}

/** Recommendations already worked out, by listing and what they depend on: a decision must not score 500 listings anew. */
const worked = new Map<string, { stamp: string; list: Recommendation[] }>();

/**
 * What is worth doing across all listings, what is at stake first; a breath is taken now and then so that the page
 * goes on answering.
 */
export async function readAllRecommendations(
  database: Database,
  now: number,
  onProgress: (done: number, total: number) => void,
): Promise<ListedRecommendation[]> {
  const listings = (await database.listings.toArray()).filter((listing) => !isParentListing(listing));
  const scores = new Map((await database.scores.toArray()).map((score) => [score.id, score.at]));
  const decisions = await database.decisions.toArray();
  const all: ListedRecommendation[] = [];
  for (const [index, listing] of listings.entries()) {
    const stamp = `${listing.version}:${listing.updatedAt}:${scores.get(listing.id) ?? 0}`;
    let known = worked.get(listing.id);
    if (known?.stamp !== stamp) {
      known = { stamp, list: recommendOwn(await completeListing(database, listing), now) };
      worked.set(listing.id, known);
      if (index % 10 === 9) {
        onProgress(index + 1, listings.length);
        await new Promise((again) => setTimeout(again));
      }
    }
    const { open, accepted } = sortByDecision(known.list, decisions, now);
    const { id, sku, version } = listing;
    all.push(...[...open, ...accepted].map((entry) => ({ ...entry, listing: { id, sku, version } })));
  }
  const rank = ({ recommendation }: ListedRecommendation) => ({ ...recommendation, profit30d: null });
  return all.toSorted((a, b) => compareStakes(rank(a), rank(b)));
}
