import { fulfilled, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { countOf } from '../../wording';

/** Each further review counts for less; beyond fifty it is the stars that differ. */
const enough = 50;

export const reviewCount: Rule = {
  id: 'competitive/review-count',
  component: 'competitive',
  weight: 2,
  name: 'Number of ratings',
  source: sources.shopperTrust,
  measure(subject) {
    return whenKnown(subject, 'reviewCount', (count) => {
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
