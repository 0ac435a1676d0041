import { wordsOf } from '../../../keywords/tokens';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const titleCapitals: Rule = {
  id: 'compliance/title-capitals',
  component: 'compliance',
  weight: 2,
  name: 'Title not in capitals',
  source: sources.titleAdvice,
  measure(subject) {
    return whenKnown(subject, 'title', (title) => {
      // Part numbers are no words here; a title of one or two words may be a name.
      const words = wordsOf(title).filter(({ text }) => text.length > 1);
      if (words.length < 3) return notApplicable;
      const shouted = words.filter(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase());
      const share = shouted.length / words.length;
      if (share < 0.9) return fulfilled('The title is not in capitals');
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: `${shouted.length} of ${words.length} words of the title are in capitals`,
        fix: 'Write words with a capital first letter only; keep capitals for names and part numbers.',
        field: 'title',
      });
    });
  },
};
