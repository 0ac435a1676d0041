import { contentAttributes } from '../../../catalog/content-fields';
import type { AttributeRule } from '../../../catalog/product-type';
import { judgeAttributes } from '../../judge-attributes';
import { measureText } from '../../measure-text';
import type { Place, Rule } from '../../rule';
import { sources } from '../../sources.data';
import { countOf } from '../../wording';

/** Judged by rules of their own, in the editor's words. */
const judgedElsewhere = new Set<string>([...Object.values(contentAttributes), 'item_highlights']);

export const attributeLimits: Rule = {
  id: 'compliance/attribute-limits',
  component: 'compliance',
  weight: 2,
  name: 'Attributes within their limits',
  source: sources.productType,
  measure(subject) {
    return judgeAttributes(
      subject,
      ({ name, value, position, rule }) =>
        judgedElsewhere.has(name) || !hasLimit(rule) ? null : (surplusOf(value, position, rule) ?? 'fine'),
      (checked) => `${countOf(checked, 'attribute')} within the definition’s limits`,
    );
  },
};

function hasLimit({ minLength, maxLength, minUtf8ByteLength, maxUtf8ByteLength, maxItems }: AttributeRule) {
  return [minLength, maxLength, minUtf8ByteLength, maxUtf8ByteLength, maxItems].some(
    (limit) => limit !== null,
  );
}

/** Against which limit a value is, longest first; null where it keeps them all. */
function surplusOf(
  value: string,
  position: number,
  rule: AttributeRule,
): Pick<Place, 'evidence' | 'fix'> | null {
  const told = `«${rule.title}»`;
  const sizes = [
    { unit: 'characters' as const, max: rule.maxLength, min: rule.minLength },
    { unit: 'bytes' as const, max: rule.maxUtf8ByteLength, min: rule.minUtf8ByteLength },
  ];
  for (const { unit, max, min } of sizes) {
    const size = measureText(value, unit);
    if (max !== null && size > max)
      return {
        evidence: `${told} has ${size} of ${max} ${unit}: Amazon refuses it`,
        fix: `Take ${countOf(size - max, unit.slice(0, -1))} out.`,
      };
    if (min !== null && size < min)
      return {
        evidence: `${told} has ${countOf(size, unit.slice(0, -1))}; Amazon asks for ${min}`,
        fix: 'Write it in full.',
      };
  }
  // Told once, of the first value too many.
  if (rule.maxItems === null || position !== rule.maxItems + 1) return null;
  return {
    evidence: `${told} has more values than the ${rule.maxItems} that Amazon takes`,
    fix: `Keep ${rule.maxItems}, the one that shoppers ask for first.`,
  };
}
