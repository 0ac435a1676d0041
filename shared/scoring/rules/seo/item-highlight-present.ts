import { hasItemHighlight } from '../../field-limits';
import { limitsOfSubject } from '../../limits-of-subject';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const itemHighlightPresent: Rule = {
  id: 'seo/item-highlight-present',
  component: 'seo',
  weight: 5,
  name: 'Item Highlight',
  source: sources.itemHighlight,
  measure(subject, context) {
    const { productType } = subject;
    if (subject.isMedia || (productType.known && !hasItemHighlight(productType.value))) return notApplicable;
    return whenKnown(subject, 'itemHighlight', (text) => {
      if (text !== null && text.trim() !== '') return fulfilled('The Item Highlight is written');
      const max = limitsOfSubject(subject, context).itemHighlight?.max ?? 125;
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: `Item Highlight empty, 0 of ${max} characters`,
        fix: `Write short phrases that the title has no room for: use, material, fit, contents.`,
        field: 'itemHighlight',
      });
    });
  },
};
