import { attributeValue } from '../../attribute-value';
import { kindNamed } from '../../kinds-of-subject';
import { fulfilled, notApplicable, notKnown, wanting, whenKnown } from '../../outcome';
import { packCountsOf } from '../../pack-counts';
import { ratingsIn } from '../../ratings';
import { quantitiesOf } from '../../quantities/quantities';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const unitCount: Rule = {
  id: 'compliance/unit-count',
  component: 'compliance',
  weight: 2,
  name: 'Unit count for the unit price',
  source: sources.unitPricing,
  measure(subject, { now }) {
    if (!subject.isOwn || subject.marketplace !== 'amazon-uk') return notApplicable;
    if (new Date(now).toISOString() < sources.unitPricing.date) return notApplicable;
    return whenKnown(subject, 'attributes', (attributes) => {
      const title = subject.title.known ? subject.title.value : '';
      const definition = subject.productType.known ? subject.productType.value.attributes : {};
      const asked = Object.hasOwn(definition, 'unit_count') ? definition['unit_count'] : undefined;
      const name = kindNamed(subject, 'soldByMeasure');
      const measured =
        name !== null && [...ratingsIn(title, 'volume'), ...ratingsIn(title, 'mass')].length > 0;
      const value = attributeValue(attributes, 'unit_count');
      if (value === null) {
        // Where the definition requires it, the rule on required attributes speaks.
        if (asked?.required === true) return notApplicable;
        if (asked === undefined && !measured)
          return subject.productType.known
            ? notApplicable
            : notKnown('productType', subject.productType.reason);
        return wanting({
          score: 0,
          severity: 'warning',
          evidence: measured
            ? `«${name ?? ''}» is sold by measure, and the unit count is empty: Amazon cannot show a price per unit`
            : 'The unit count is empty, so Amazon cannot show a price per unit',
          fix: 'Fill in the unit count and its type: how many, or how many metres, litres or kilograms.',
          attribute: 'unit_count',
        });
      }
      const isCount = quantitiesOf(value).length === 0;
      const count = Number.parseFloat(value);
      const promised = packCountsOf(title).find(({ kind }) => kind === 'pack')?.count ?? 1;
      if (count <= 0 || (isCount && count === 1 && promised > 1))
        return wanting({
          score: 0,
          severity: 'warning',
          evidence:
            count <= 0
              ? `The unit count is ${value}: no price per unit can come of it`
              : `The title promises ${promised}, and the unit count says «${value}»`,
          fix: 'Give the number of units that the price is for, with its type.',
          attribute: 'unit_count',
        });
      if (measured && isCount && count === 1)
        return wanting({
          score: 0.3,
          severity: 'warning',
          evidence: `«${name}» is sold by measure, and the unit count says «${value}»`,
          fix: 'Give it in litres, millilitres, kilograms or grams, as the title does.',
          attribute: 'unit_count',
        });

      return fulfilled(`Unit count ${value}`);
    });
  },
};
