import { missingAttributes } from '../../missing-attributes';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { countOf, quoteList } from '../../wording';

export const requiredAttributes: Rule = {
  id: 'compliance/required-attributes',
  component: 'compliance',
  weight: 4,
  name: 'Required attributes',
  source: sources.productType,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenBothKnown(subject, ['productType', 'attributes'], (productType) => {
      const { asked, missing } = missingAttributes(subject, productType, (rule) => rule.required);
      if (asked === 0) return notApplicable;
      if (missing.length === 0) return fulfilled(`All ${countOf(asked, 'required attribute')} are filled in`);
      return wanting({
        score: Math.max(0, 0.5 - missing.length / asked),
        severity: 'policy',
        evidence: `${countOf(missing.length, 'required attribute')} of ${productType.displayName} empty: ${quoteList(missing.map(({ title }) => title))}`,
        fix: 'Fill them in: Amazon refuses the next change of the listing without them.',
        places: missing.map(({ name, title }) => ({
          evidence: `«${title}» is required for ${productType.displayName} and empty`,
          fix: 'Fill it in: Amazon refuses the next change of the listing without it.',
          attribute: name,
        })),
      });
    });
  },
};
