import { marketplaces } from '../../../catalog/marketplace-rows';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';
import { moneyOf } from '../../wording';

export const featuredOfferPrice: Rule = {
  id: 'competitive/featured-offer-price',
  component: 'competitive',
  weight: 5,
  name: 'Price against the Featured Offer',
  source: sources.featuredOffer,
  thresholds: {
    hopeless: {
      name: 'above the Featured Offer, all points are lost',
      unit: '%',
      default: 15,
      min: 1,
      max: 100,
    },
  },
  measure(subject, context) {
    if (!subject.isOwn) return notApplicable;
    return whenBothKnown(subject, ['priceIncVat', 'featuredOfferIncVat'], (own, featured) => {
      if (own <= 0 || featured <= 0) return notApplicable;
      const hopeless = thresholdOf(featuredOfferPrice, 'hopeless', context) / 100;
      const money = (minor: number) => moneyOf(minor, marketplaces[subject.marketplace].currency);
      const above = own - featured;
      const evidence = `Your price ${money(own)}, Featured Offer ${money(featured)}`;
      if (above <= 0) return fulfilled(evidence);
      const share = above / featured;
      return wanting({
        score: Math.max(0, 1 - share / hopeless),
        severity: 'warning',
        evidence: `${evidence}: ${money(above)} dearer (${(100 * share).toFixed(1)}%)`,
        fix: `Come down to ${money(featured)} if your costs allow it, or compete on dispatch and postage.`,
        field: 'offer',
      });
    });
  },
};
