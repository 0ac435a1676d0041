import { foreignStopWords, stopWords } from '../../../keywords/stop-words.data';
import { wordsOf, type Token } from '../../../keywords/tokens';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

const mostTimes = 2;
const foreign = Object.values(foreignStopWords);

export const titleWordRepeats: Rule = {
  id: 'seo/title-word-repeats',
  component: 'seo',
  weight: 3,
  name: 'Repeats in the title',
  source: sources.titleRepeats,
  measure(subject) {
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'title', (title) => {
      const byKey = new Map<string, Token[]>();
      for (const word of wordsOf(title)) {
        if (isFree(word.key)) continue;
        byKey.set(word.key, [...(byKey.get(word.key) ?? []), word]);
      }
      const repeated = [...byKey.values()].filter((words) => words.length > mostTimes);
      if (repeated.length === 0) return fulfilled('No word more than twice');
      const names = repeated.map(([word]) => word?.key ?? '');
      const counts = repeated.map((words) => `«${words[0]?.key ?? ''}» ${words.length} times`);
      return wanting({
        score: Math.max(0, 0.5 - 0.2 * (repeated.length - 1)),
        severity: 'policy',
        evidence: `${counts.join(', ')} in the title; Amazon allows two and may rewrite it`,
        fix: `Say ${quoteList(names)} at most twice.`,
        field: 'title',
        marks: repeated.flatMap((words) =>
          words.slice(mostTimes).map((word): [number, number] => [word.start, word.end]),
        ),
      });
    });
  },
};

/** Small words of any tongue may repeat; a single letter is no word. */
function isFree(key: string): boolean {
  return key.length < 2 || stopWords.has(key) || foreign.some((list) => list.has(key));
}
