import type { SplitQuestion } from './split-title';
import { acronyms } from './acronyms.data';
import { glueWords, tailWords } from './split-title-words.data';

/**
 * A title all in capitals in plain letters; any other stays as the seller wrote it. Brand, acronyms and whatever has a
 * figure in it are never touched.
 */
export function calmTitle(title: string, { brand }: Pick<SplitQuestion, 'brand'>): string {
  const words = title.split(' ');
  const spelt = words.filter((word) => /\p{L}{2}/u.test(word) && !/\d/.test(word));
  const loud = spelt.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  if (spelt.length < 3 || loud.length < spelt.length * 0.9) return title;
  const kept = new Set((brand ?? '').toUpperCase().split(' '));
  return words
    .map((word, index) => {
      const bare = word.replace(/[^\p{L}]+/gu, '');
      if (/\d/.test(word) || kept.has(bare) || acronyms.has(bare) || bare.length < 2) return word;
      const lower = word.toLowerCase();
      const isSmall =
        glueWords.has(lower) || /^(?:with|for)$/.test(lower) || (tailWords.has(lower) && lower.length < 5);
      return index > 0 && isSmall
        ? lower
        : lower.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');
}
