import { foreignWordsOf } from '../../../keywords/foreign-words';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

export const titleLanguage: Rule = {
  id: 'seo/title-language',
  component: 'seo',
  weight: 2,
  name: 'Title in English',
  source: sources.ourReading,
  measure(subject) {
    // A book may well be in another tongue.
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'title', (title) => {
      const foreign = foreignWordsOf(title);
      if (foreign.length === 0) return fulfilled('The title is not in another language');
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: `The title is not in English: ${quoteList([...new Set(foreign.map(({ key }) => key))])}`,
        fix: 'Write the title in English: shoppers here search in it.',
        field: 'title',
        marks: foreign.map(({ start, end }) => [start, end]),
      });
    });
  },
};
