import type { ListingContent } from '../catalog/listing-content';
import { foldedStemOf } from './stem';
import { stopWords } from './stop-words.data';
import { wordsOf, type Token } from './tokens';

/** A word that a text says too often, in whatever form. */
export interface Repeat {
  field: 'title' | 'bullets';
  stem: string;
  /** The forms as written, each once: «drill, drills». */
  forms: string[];
  count: number;
  allowed: number;
  /** What is wrong, in words. */
  words: string;
  /** Every place: bullet (0 for the title) and UTF-16 range. */
  marks: { index: number; start: number; end: number }[];
}

/** Amazon's own limit for titles since 21 January 2025; it counts words, we count stems and say so. */
const mostInTitle = 2;
/** Bullets may name the product in each, and once more; beyond that, and one word in twelve, is stuffing. */
const mostPerBullet = 2;
const densest = 1 / 12;
const fewestInBullets = 6;

/** Stuffing: a stem more than twice in the title, or so dense in the bullets that no person would write so. */
export function repeatsOf({ title, bullets }: Pick<ListingContent, 'title' | 'bullets'>): Repeat[] {
  const inTitle = count([title]).filter(({ marks }) => marks.length > mostInTitle);
  const total = bullets.reduce((sum, bullet) => sum + wordsOf(bullet).length, 0);
  const allowed = Math.max(fewestInBullets, mostPerBullet * bullets.length, Math.ceil(total * densest));
  const inBullets = count(bullets).filter(({ marks }) => marks.length > allowed);
  return [
    ...inTitle.map((found): Repeat => ({
      ...rowOf(found),
      field: 'title',
      allowed: mostInTitle,
      words: `${quoted(found)} stands ${found.marks.length} times in the title; ${mostInTitle} are allowed`,
    })),
    ...inBullets.map((found): Repeat => ({
      ...rowOf(found),
      field: 'bullets',
      allowed,
      words: `${quoted(found)} stands ${found.marks.length} times among ${total} words of bullets`,
    })),
  ];
}

interface Counted {
  stem: string;
  forms: Set<string>;
  marks: Repeat['marks'];
}

function count(texts: readonly string[]): Counted[] {
  const found = new Map<string, Counted>();
  texts.forEach((text, index) => {
    for (const { key, start, end } of wordsOf(text)) {
      if (!isCounted(key)) continue;
      const stem = foldedStemOf(key);
      const counted = found.get(stem) ?? { stem, forms: new Set<string>(), marks: [] };
      counted.forms.add(key);
      counted.marks.push({ index, start, end });
      found.set(stem, counted);
    }
  });
  return [...found.values()];
}

function isCounted(key: Token['key']): boolean {
  return key.length > 1 && !stopWords.has(key);
}

function rowOf({ stem, forms, marks }: Counted): Pick<Repeat, 'stem' | 'forms' | 'marks' | 'count'> {
  return { stem, forms: [...forms], marks, count: marks.length };
}

function quoted({ forms }: Counted): string {
  return `«${[...forms].join(', ')}»`;
}
