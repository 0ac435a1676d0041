import { all } from '../elements';
import { textOf } from '../text';
import type { ProductScope } from './product-scope';

/** Stars, newest first: the pop-over of the summary under the title, then the summary above the reviews. */
const STARS = ['#acrPopover[title]', '[data-hook="average-star-rating"]', '[data-hook="rating-out-of-text"]'];
const COUNTS = ['#acrCustomerReviewText', '[data-hook="total-review-count"]'];

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

/** Average stars, 1 to 5. */
export function readRating({ document }: ProductScope): number | null {
  for (const selector of STARS)
    for (const each of all(document, selector)) {
      const stars = starsIn(each.getAttribute('title') ?? textOf(each));
      if (stars !== null) return stars;
    }
  return null;
}

/** How many ratings the average is of. The spoken label is whole where the text beside it may be shortened. */
export function readReviewCount({ document }: ProductScope): number | null {
  for (const selector of COUNTS)
    for (const each of all(document, selector)) {
      const count = wholeNumberIn(each.getAttribute('aria-label') ?? textOf(each));
      if (count !== null) return count;
    }
  return null;
}
