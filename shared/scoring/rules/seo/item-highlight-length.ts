import { limitOutcome } from '../../limit-outcome';
import { limitsOfSubject } from '../../limits-of-subject';
import { notApplicable, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { countOf } from '../../wording';

export const itemHighlightLength: Rule = {
  id: 'seo/item-highlight-length',
  component: 'seo',
  weight: 2,
  name: 'Item Highlight limit',
  source: sources.itemHighlight,
  measure(subject, context) {
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'itemHighlight', (text) => {
      const limit = limitsOfSubject(subject, context).itemHighlight;
      if (text === null || text.trim() === '' || limit === null) return notApplicable;
      return limitOutcome({
        label: 'Item Highlight',
        text,
        limit,
        field: 'itemHighlight',
        severity: 'policy',
        consequence: 'Amazon refuses it',
        fix: (surplus) => `Take ${countOf(surplus, 'character')} out: short phrases, no sentences.`,
      });
    });
  },
};
