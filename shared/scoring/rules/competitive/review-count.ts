import { fulfilled, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';
import { countOf } from '../../wording';

export const reviewCount: Rule = {
  id: 'competitive/review-count',
  component: 'competitive',
  weight: 2,
  name: 'Number of ratings',
  source: sources.shopperTrust,
  thresholds: {
    // Each further review counts for less; beyond fifty it is the stars that differ.
    enough: { name: 'ratings asked for', unit: 'ratings', default: 50, min: 1, max: 10000 },
  },
  measure(subject, context) {
    return whenKnown(subject, 'reviewCount', (count) => {
      const enough = thresholdOf(reviewCount, 'enough', context);
      if (count >= enough) return fulfilled(countOf(count, 'rating'));
      return wanting({
        score: Math.log(1 + Math.max(0, count)) / Math.log(1 + enough),
        severity: 'hint',
        evidence: `${countOf(count, 'rating')} of ${enough} asked for`,
        fix: 'Use Amazon’s «Request a Review» on every order; never pay, and never ask only the pleased.',
      });
    });
  },
};
