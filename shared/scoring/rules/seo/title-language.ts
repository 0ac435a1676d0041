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
      const script = otherScriptOf(title);
      if (script !== null) {
        return wanting({
          score: 0,
          severity: 'warning',
          evidence: `The title is not in English: «${script}»`,
          fix: 'Write the title in English: shoppers here search in it.',
          field: 'title',
        });
      }
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

/** The first words of another script, where it makes up a third of the letters or more; null elsewhere. */
function otherScriptOf(title: string): string | null {
  // eslint-disable-next-line no-control-regex -- plain ASCII needs no second look
  if (/^[\u0000-\u007f]*$/.test(title)) return null;
  const letters = title.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  if (others.length < 3 || others.length * 3 < letters.length) return null;
  return /(?!\p{Script=Latin})\p{L}[^\p{Script=Latin}]{0,30}/u.exec(title)?.[0].trim() ?? null;
}
