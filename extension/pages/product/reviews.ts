import { all, byId } from '../elements';
import { textOf } from '../text';
import type { ProductScope } from './product-scope';

/**
 * Stars in a sentence that names two numbers, one of them the 5 that is the most: "4.3 out of 5 stars",
 * "4,7 de 5", "5つ星のうち4.3".
 */
export function starsIn(sentence: string): number | null {
  const numbers = [...sentence.matchAll(/\d+(?:[.,]\d+)?/g)].map(([each]) => Number(each.replace(',', '.')));
  if (!numbers.includes(5)) return null;
  const stars = numbers.find((each) => each !== 5) ?? 5;
  return numbers.length >= 2 && stars <= 5 ? stars : null;
}

/** The first whole number in a text, its thousands marks (India: also of lakhs, "1,23,456") dropped; null when it is shortened ("1.2K"). */
export function wholeNumberIn(text: string): number | null {
  const found = /\d{1,3}(?:(?:,\d\d)*,\d{3}|(?:[.'’\s]\d{3})+)(?!\d)|\d+/.exec(text);
  if (!found || /^[.,]?\d*\s?(?:[KkMm]\b|[mM]il\b|万|Tsd)/.test(text.slice(found.index + found[0].length)))
    return null;
  return Number(found[0].replace(/\D/g, ''));
}

const hooked = (document: Document, name: string) => all(document, `[data-hook="${name}"]`);

/** Sentences with the average stars, surest first: the pop-over of the summary under the title, then the summary above the reviews. */
export function starWords({ document }: ProductScope): string[] {
  return [
    ...all(document, '#acrPopover[title]'),
    ...hooked(document, 'average-star-rating'),
    ...hooked(document, 'rating-out-of-text'),
  ].map((each) => each.getAttribute('title') ?? textOf(each));
}

/** Sentences with the count of ratings. The spoken label is whole where the text beside it may be shortened. */
export function countWords({ document }: ProductScope): string[] {
  return [...byId(document, 'acrCustomerReviewText'), ...hooked(document, 'total-review-count')].map(
    (each) => each.getAttribute('aria-label') ?? textOf(each),
  );
}

/** The first number that one of these sentences gives, read by `read`. */
export function firstNumber(sentences: readonly string[], read: (sentence: string) => number | null) {
  for (const sentence of sentences) {
    const number = read(sentence);
    if (number !== null) return number;
  }
  return null;
}
