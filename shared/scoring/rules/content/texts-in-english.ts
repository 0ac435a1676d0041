import { foreignWordsOf } from '../../../keywords/foreign-words';
import { foreignStopWords, stopWords } from '../../../keywords/stop-words.data';
import { tokensOf } from '../../../keywords/tokens';
import { judgeTexts } from '../../judge-texts';
import { notApplicable } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { wordKeysOf } from '../../text-parts';
import { quoteList } from '../../wording';

export const textsInEnglish: Rule = {
  id: 'content/texts-in-english',
  component: 'content',
  weight: 2,
  name: 'Bullets and description in English',
  source: sources.ourReading,
  measure(subject) {
    // A book may well be in another tongue.
    if (subject.isMedia) return notApplicable;
    let found = 0;
    for (const key of wordKeysOf(subject)) if (small.has(key)) found++;
    const isSuspect = found >= 2;
    return judgeTexts(subject, {
      fields: ['itemHighlight', 'bullets', 'description'],
      severity: 'warning',
      passed: 'The texts are in English',
      judge({ text, label }) {
        const script = otherScript(text);
        const foreign = script === null && isSuspect && mayBeForeign(text) ? foreignWordsOf(text) : [];
        if (script === null && foreign.length === 0) return null;
        const words = [...new Set(foreign.map(({ key }) => key))];
        return {
          evidence: `${label} is not in English: ${script === null ? quoteList(words) : `«${script}»`}`,
          fix: 'Write it in English: shoppers here read and search in it.',
          marks: foreign.map(({ start, end }) => [start, end]),
        };
      },
    });
  },
};

/** Small words of other tongues that are none of ours: a text without two of them is English, or says nothing. */
const small = new Set(
  Object.values(foreignStopWords).flatMap((words) => [...words].filter((word) => !stopWords.has(word))),
);

function mayBeForeign(text: string): boolean {
  let found = 0;
  for (const { key } of tokensOf(text)) if (small.has(key) && ++found >= 2) return true;
  return false;
}

// eslint-disable-next-line no-control-regex -- plain ASCII needs no second look
const ascii = /^[\u0000-\u024f\u2010-\u2044]*$/;
const notLatin = /(?!\p{Script=Latin})\p{L}/gu;

/** The first words of another script, where a third of the letters or more are in it; null elsewhere. */
function otherScript(text: string): string | null {
  if (ascii.test(text)) return null;
  const others = text.match(notLatin)?.length ?? 0;
  if (others < 3) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (others * 3 < letters) return null;
  return (/(?!\p{Script=Latin})\p{L}[^\p{Script=Latin}]{0,30}/u.exec(text)?.[0] ?? '').trim();
}
