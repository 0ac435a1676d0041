import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';
import { countOf } from '../../wording';

export const handlingTime: Rule = {
  id: 'competitive/handling-time',
  component: 'competitive',
  weight: 2,
  name: 'Handling time',
  source: sources.featuredOffer,
  thresholds: {
    usual: { name: 'days that are soon enough', unit: 'days', default: 1, min: 0, max: 14 },
    slowest: { name: 'days at which all points are lost', unit: 'days', default: 5, min: 1, max: 60 },
  },
  measure(subject, context) {
    if (!subject.isOwn) return notApplicable;
    return whenKnown(subject, 'handlingDays', (days) => {
      const usual = thresholdOf(handlingTime, 'usual', context);
      const slowest = Math.max(usual + 1, thresholdOf(handlingTime, 'slowest', context));
      if (days <= usual) return fulfilled(`Dispatched within ${countOf(days, 'day')}`);
      return wanting({
        score: Math.max(0, 1 - (days - usual) / (slowest - usual)),
        severity: days >= usual + 2 ? 'warning' : 'hint',
        evidence: `Handling time ${countOf(days, 'day')}: the delivery promise is as much later`,
        fix: `Dispatch what lies on your shelf within ${countOf(usual, 'day')}, and keep longer times for what is made to order.`,
        field: 'offer',
      });
    });
  },
};
