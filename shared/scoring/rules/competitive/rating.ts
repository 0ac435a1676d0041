import { fulfilled, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';

export const rating: Rule = {
  id: 'competitive/rating',
  component: 'competitive',
  weight: 4,
  name: 'Rating',
  source: sources.shopperTrust,
  thresholds: {
    good: { name: 'stars asked for', unit: 'stars', default: 4.3, min: 1, max: 5 },
    poor: { name: 'stars at which all points are lost', unit: 'stars', default: 3, min: 0, max: 5 },
  },
  measure(subject, context) {
    return whenKnown(subject, 'rating', (stars) => {
      const good = thresholdOf(rating, 'good', context);
      const poor = Math.min(good - 0.1, thresholdOf(rating, 'poor', context));
      const evidence = `Rated ${stars.toFixed(1)} of 5`;
      if (stars >= good) return fulfilled(evidence);
      return wanting({
        score: Math.max(0, (stars - poor) / (good - poor)),
        severity: stars < good - 0.3 ? 'warning' : 'hint',
        evidence: `${evidence}; ${good.toFixed(1)} asked for`,
        fix: 'Read the reviews of three stars and fewer: mend the product, or the words and pictures that promised otherwise.',
      });
    });
  },
};
