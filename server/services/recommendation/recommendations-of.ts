import { isParentListing, type Listing } from '../../../shared/catalog/listing';
import { recommend } from '../../../shared/recommending/recommend';
import type { Recommendation } from '../../../shared/recommending/recommendation';
import { scoreSubject } from '../../../shared/scoring/score';
import type { Transaction } from '../../database/transaction';
import type { Runtime } from '../../runtime';
import { readOwnSubject } from '../scoring/own-subject';
import { readScoring } from '../scoring/read-scoring';

/** What is worth doing to a listing as it stands now, scored anew. */
export async function recommendationsOf(
  reader: Transaction | Runtime['database']['read'],
  listing: Listing,
  now: number,
): Promise<Recommendation[]> {
  if (isParentListing(listing)) return [];
  const { weights, thresholds } = await readScoring(reader, listing.productType);
  const subject = await readOwnSubject(reader, listing);
  const context = { now, thresholds };
  return recommend({
    listingId: listing.id,
    content: listing.content,
    subject,
    score: scoreSubject(subject, context, { weights }),
    context,
    weights,
    keywords: [],
    profit30d: null,
  });
}
