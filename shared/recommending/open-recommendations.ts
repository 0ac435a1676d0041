import type { RecommendationDecision } from '../catalog/recommendation-decision';
import type { Recommendation } from './recommendation';

/** A recommendation beside what the seller decided about it. */
export interface DecidedRecommendation {
  recommendation: Recommendation;
  decision: RecommendationDecision | null;
}

/** Those that wait for the seller, and those that he set aside. Decisions about what no longer holds count for nothing. */
export function sortByDecision(
  recommendations: readonly Recommendation[],
  decisions: readonly RecommendationDecision[],
  now: number,
): { open: DecidedRecommendation[]; accepted: DecidedRecommendation[]; setAside: DecidedRecommendation[] } {
  const of = new Map(decisions.map((decision) => [decision.id, decision]));
  const sorted = { open: [], accepted: [], setAside: [] } as ReturnType<typeof sortByDecision>;
  for (const recommendation of recommendations) {
    const decision = of.get(`${recommendation.listingId}:${recommendation.key}`) ?? null;
    const entry = { recommendation, decision };
    if (decision?.decision === 'rejected') sorted.setAside.push(entry);
    else if (decision?.decision === 'snoozed' && (decision.until ?? 0) > now) sorted.setAside.push(entry);
    else if (decision?.decision === 'accepted') sorted.accepted.push(entry);
    else sorted.open.push(entry);
  }
  return sorted;
}
