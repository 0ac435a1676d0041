import { marketplaces } from '../../../catalog/marketplace-rows';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { moneyOf } from '../../wording';

export const priceStated: Rule = {
  id: 'competitive/price-stated',
  component: 'competitive',
  weight: 3,
  name: 'A price above nothing',
  source: sources.listingIssues,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenKnown(subject, 'priceIncVat', (price) => {
      const shown = moneyOf(price, marketplaces[subject.marketplace].currency);
      if (price > 0) return fulfilled(`Price ${shown}`);
      return wanting({
        score: 0,
        severity: 'policy',
        evidence: `The price is ${shown}: nobody can buy at it, or everybody will`,
        fix: 'Set the price, or close the offer until it has one.',
        field: 'offer',
        attribute: 'purchasable_offer',
        isUrgent: true,
      });
    });
  },
};
