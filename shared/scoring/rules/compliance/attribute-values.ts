import { judgeAttributes } from '../../judge-attributes';
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
    return judgeAttributes(
      subject,
      ({ name, value, rule }) => {
        if (rule.values === null || rule.values.length === 0 || value.trim() === '') return null;
        if (isKnownValue(value, rule.values)) return 'fine';
        return placeOf(name, rule.title || name, value, rule.values);
      },
      (checked) => `${countOf(checked, 'value')} as Amazon knows them`,
    );
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
