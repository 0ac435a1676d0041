import { limitOutcome } from '../../limit-outcome';
import { limitsOfSubject } from '../../limits-of-subject';
import { whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { countOf } from '../../wording';

export const titleLength: Rule = {
  id: 'seo/title-length',
  component: 'seo',
  weight: 10,
  name: 'Title length',
  source: sources.titleLength,
  measure(subject, context) {
    return whenKnown(subject, 'title', (text) =>
      limitOutcome({
        label: 'Title',
        text,
        limit: limitsOfSubject(subject, context).title,
        field: 'title',
        severity: 'policy',
        consequence: 'Amazon will rewrite it',
        fix: (surplus) =>
          `Take ${countOf(surplus, 'character')} out; move details to the Item Highlight or a bullet, keep the size and the part number.`,
      }),
    );
  },
};
