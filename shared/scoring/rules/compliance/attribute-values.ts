import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Place, Rule } from '../../rule';
import { sources } from '../../sources.data';
import { countOf, quoteList } from '../../wording';

export const attributeValues: Rule = {
  id: 'compliance/attribute-values',
  component: 'compliance',
  weight: 3,
  name: 'Values that Amazon knows',
  source: sources.productType,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenBothKnown(subject, ['productType', 'attributes'], (productType, attributes) => {
      let checked = 0;
      const places: Place[] = [];
      for (const [key, value] of Object.entries(attributes)) {
        const name = key.replace(/#\d+$/, '');
        const rule = Object.hasOwn(productType.attributes, name) ? productType.attributes[name] : undefined;
        if (rule?.values == null || rule.values.length === 0 || value.trim() === '') continue;
        checked++;
        if (!isKnownValue(value, rule.values))
          places.push(placeOf(name, rule.title || name, value, rule.values));
      }
      const [first] = places;
      if (checked === 0) return notApplicable;
      if (first === undefined) return fulfilled(`${countOf(checked, 'value')} as Amazon knows them`);
      const score = Math.max(0, 0.5 - 0.1 * places.length);
      return wanting({ score, severity: 'policy', evidence: first.evidence, fix: first.fix, places });
    });
  },
};

/** A value with its unit («12 volts») is known where its figure alone is. */
function isKnownValue(value: string, values: readonly string[]): boolean {
  const plain = value.trim();
  if (values.includes(plain) || values.includes(plain.split(' ')[0] ?? '')) return true;
  return values.some((one) => plain.startsWith(`${one} `));
}

function placeOf(name: string, title: string, value: string, values: readonly string[]): Place {
  return {
    evidence: `«${title}» holds «${value}», which Amazon does not know`,
    fix: `Choose one of its ${countOf(values.length, 'value')}: ${quoteList(values, 4)}.`,
    attribute: name,
  };
}
