import { wordsOf, type Token } from '../../../keywords/tokens';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

const numerals: Readonly<Record<string, string>> = {
  two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11',
  twelve: '12', fifteen: '15', twenty: '20', thirty: '30', forty: '40', fifty: '50', hundred: '100', dozen: '12',
}; // prettier-ignore
/** What is counted: «two-part epoxy» and «four-way lug» are kinds of thing, «ten pack» is a number. */
const counted = new Set(
  'pack packs pcs pieces piece set sets pairs bits discs blades screws hooks rolls sheets tubes bottles tins boxes litre litres metre metres inch inches pads brushes bulbs gloves clips plugs nails batteries'.split(
    ' ',
  ),
);

export const titleNumerals: Rule = {
  id: 'seo/title-numerals',
  component: 'seo',
  weight: 1,
  name: 'Numbers in figures',
  source: sources.titleAdvice,
  measure(subject) {
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject, 'title', (title) => {
      const words = wordsOf(title);
      const found = words.filter((word, index) => isSpelledNumber(words, word, index));
      const [first] = found;
      if (first === undefined) return fulfilled('Numbers are in figures');
      return wanting({
        score: 0,
        severity: 'hint',
        evidence: `«${first.text}» is written as a word`,
        fix: `Write ${numerals[first.key] ?? 'the figure'}: it is shorter, and searched for.`,
        field: 'title',
        marks: found.map(({ start, end }) => [start, end]),
      });
    });
  },
};

function isSpelledNumber(words: readonly Token[], { key }: Token, index: number): boolean {
  if (!Object.hasOwn(numerals, key)) return false;
  const [next, afterNext] = [words[index + 1]?.key ?? '', words[index + 2]?.key ?? ''];
  const [before, earlier] = [words[index - 1]?.key ?? '', words[index - 2]?.key ?? ''];
  const isOf = before === 'of' && ['pack', 'set', 'box', 'bag'].includes(earlier);
  return (
    isOf ||
    counted.has(next) ||
    (key === 'dozen'
      ? true
      : afterNext !== '' &&
        counted.has(afterNext) &&
        !counted.has(next) &&
        next.length > 3 &&
        isPlural(afterNext))
  );
}

function isPlural(word: string): boolean {
  return word.endsWith('s');
}
