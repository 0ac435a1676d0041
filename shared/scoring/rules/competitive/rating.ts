import { fulfilled, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

const good = 4.3;
const poor = 3;

export const rating: Rule = {
  id: 'competitive/rating',
  component: 'competitive',
  weight: 4,
  name: 'Rating',
  source: sources.shopperTrust,
  measure(subject) {
    return whenKnown(subject, 'rating', (stars) => {
      const evidence = `Rated ${stars.toFixed(1)} of 5`;
      if (stars >= good) return fulfilled(evidence);
      return wanting({
        score: Math.max(0, (stars - poor) / (good - poor)),
        severity: stars < 4 ? 'warning' : 'hint',
        evidence: `${evidence}; ${good.toFixed(1)} asked for`,
        fix: 'Read the reviews of three stars and fewer: mend the product, or the words and pictures that promised otherwise.',
      });
    });
  },
};
