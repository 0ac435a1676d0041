import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const buyable: Rule = {
  id: 'compliance/buyable',
  component: 'compliance',
  weight: 5,
  name: 'Buyable',
  source: sources.listingIssues,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenKnown(subject, 'status', (status) => {
      const isBuyable = status.includes('BUYABLE');
      const isFound = status.includes('DISCOVERABLE');
      if (isBuyable && isFound) return fulfilled('Buyable, and found in search');
      return wanting({
        score: isBuyable ? 0.5 : 0,
        severity: 'policy',
        evidence: isBuyable
          ? 'Not shown in search: Amazon reports it as not discoverable'
          : 'Not buyable, says Amazon',
        fix: 'Look at Amazon’s issues, the stock, the price and the main image: one of them is missing or refused.',
        field: 'offer',
        isUrgent: true,
      });
    });
  },
};
