import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { countOf } from '../../wording';

const slowest = 5;

export const handlingTime: Rule = {
  id: 'competitive/handling-time',
  component: 'competitive',
  weight: 2,
  name: 'Handling time',
  source: sources.featuredOffer,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenKnown(subject, 'handlingDays', (days) => {
      if (days <= 1) return fulfilled(`Dispatched within ${countOf(days, 'day')}`);
      return wanting({
        score: Math.max(0, 1 - (days - 1) / (slowest - 1)),
        severity: days >= 3 ? 'warning' : 'hint',
        evidence: `Handling time ${countOf(days, 'day')}: the delivery promise is as much later`,
        fix: 'Dispatch what lies on your shelf within one day, and keep longer times for what is made to order.',
        field: 'offer',
      });
    });
  },
};
