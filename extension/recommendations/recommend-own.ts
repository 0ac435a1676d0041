import { recommend } from '@shared/recommending/recommend';
import type { Recommendation } from '@shared/recommending/recommendation';
import type { KeywordSet } from '@shared/keywords/keyword-set';
import { scoreOwn, type OwnListing } from '../store/own-listing';

/** What is worth doing to an own listing, scored as every surface scores it. */
export function recommendOwn(
  own: OwnListing,
  now: number,
  keywords: KeywordSet | null = null,
): Recommendation[] {
  const { listing, subject, scoring } = own;
  const phrases = (keywords?.keywords ?? []).map(({ phrase, relevance, sources }) => ({
    phrase,
    relevance,
    volume: sources.find(({ volume }) => volume !== null)?.volume ?? null,
  }));
  return recommend({
    listingId: listing.id,
    content: listing.content,
    subject,
    score: scoreOwn(own, now),
    context: { now, thresholds: scoring.thresholds },
    weights: scoring.weights,
    keywords: phrases,
    // No orders are read yet: money at stake is not known, and none is invented.
    profit30d: null,
  });
}
