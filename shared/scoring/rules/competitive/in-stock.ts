import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const inStock: Rule = {
  id: 'competitive/in-stock',
  component: 'competitive',
  weight: 4,
  name: 'In stock',
  source: sources.featuredOffer,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenKnown(subject, 'quantity', (quantity) => {
      if (quantity > 0) return fulfilled(`${quantity} in stock`);
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: 'Out of stock: nobody can buy it',
        fix: 'Restock, or close the listing if it will not come back.',
        field: 'offer',
        isUrgent: true,
      });
    });
  },
};
