import { stopWords } from '../../../keywords/stop-words.data';
import { singularOf, wordsOf } from '../../../keywords/tokens';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

export const itemHighlightRepeats: Rule = {
  id: 'seo/item-highlight-repeats',
  component: 'seo',
  weight: 2,
  name: 'Item Highlight adds to the title',
  source: sources.itemHighlight,
  measure(subject) {
    return whenBothKnown(subject, ['title', 'itemHighlight'], (title, highlight) => {
      const words = wordsOf(highlight ?? '').filter(({ key }) => key.length > 1 && !stopWords.has(key));
      if (words.length === 0) return notApplicable;
      const inTitle = new Set(wordsOf(title).map(({ key }) => singularOf(key)));
      const repeated = words.filter(({ key }) => inTitle.has(singularOf(key)));
      if (repeated.length === 0) return fulfilled('No word of the title is repeated');
      const names = [...new Set(repeated.map(({ key }) => key))];
      return wanting({
        score: 1 - repeated.length / words.length,
        // One shared noun reads naturally; a highlight that mostly says the title again is what Amazon refuses.
        severity: repeated.length * 2 > words.length ? 'policy' : 'hint',
        evidence: `${quoteList(names)} ${names.length === 1 ? 'is' : 'are'} in the title already`,
        fix: 'Say there what the title does not: use, material, fit, contents.',
        field: 'itemHighlight',
        marks: repeated.map(({ start, end }) => [start, end]),
      });
    });
  },
};
