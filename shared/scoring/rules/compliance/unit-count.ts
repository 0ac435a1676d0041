import { attributeValue } from '../../attribute-value';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const unitCount: Rule = {
  id: 'compliance/unit-count',
  component: 'compliance',
  weight: 1,
  name: 'Unit count for the unit price',
  source: sources.unitPricing,
  measure(subject, { now }) {
    if (!subject.isOwn || subject.marketplace !== 'amazon-uk') return notApplicable;
    if (new Date(now).toISOString() < sources.unitPricing.date) return notApplicable;
    return whenBothKnown(subject, ['productType', 'attributes'], (productType, attributes) => {
      // Where the definition requires it, the rule on required attributes speaks.
      const asked = productType.attributes['unit_count'];
      if (asked === undefined || asked.required) return notApplicable;
      const value = attributeValue(attributes, 'unit_count');
      if (value !== null) return fulfilled(`Unit count ${value}`);
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: 'The unit count is empty, so Amazon cannot show a price per unit',
        fix: 'Fill in the unit count: how many, or how many metres, litres or kilograms.',
      });
    });
  },
};
