import { missingAttributes } from '../../missing-attributes';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { countOf, quoteList } from '../../wording';

export const recommendedAttributes: Rule = {
  id: 'content/recommended-attributes',
  component: 'content',
  weight: 2,
  name: 'Recommended attributes',
  source: sources.productType,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenBothKnown(subject, ['productType', 'attributes'], (productType) => {
      const { asked, missing } = missingAttributes(
        subject,
        productType,
        (rule) => rule.recommended && !rule.required,
      );
      if (asked === 0) return notApplicable;
      if (missing.length === 0)
        return fulfilled(`All ${countOf(asked, 'recommended attribute')} are filled in`);
      return wanting({
        score: 1 - missing.length / asked,
        severity: 'hint',
        evidence: `${missing.length} of ${countOf(asked, 'recommended attribute')} empty: ${quoteList(missing.map(({ title }) => title))}`,
        fix: 'Fill them in: shoppers filter by them.',
        places: missing.map(({ name, title }) => ({
          evidence: `«${title}» is recommended for ${productType.displayName} and empty`,
          fix: 'Fill it in: shoppers filter by it.',
          attribute: name,
        })),
      });
    });
  },
};
