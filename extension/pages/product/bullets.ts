import { inside } from '../elements';
import { textOf } from '../text';
import type { BulletLine } from './product-evidence';
import { insideBlocks, type ProductScope } from './product-scope';

/** Amazon's own lines among the seller's. */
const NOT_THE_SELLERS =
  /^(?:Make sure this fits|This fits your|See more product details|Enter your model number)/i;

const HIDDEN = '.aok-hidden,.a-hidden';

/** The part behind "Show more" (`extend`); clothing pages wrap even the visible part in an expander of another kind. */
const FOLDED = `.a-expander-extend-content,${HIDDEN}`;

/** Lines of "About this item", else since 2024 of the product facts of clothing. */
export function bulletLines(scope: ProductScope): BulletLine[][] {
  const about = inside(scope.document, 'feature-bullets', 'li');
  return [about, insideBlocks(scope, /^productFactsDesktop/, 'li')].map((items) =>
    items
      .filter(
        (line) => !line.matches(`${HIDDEN},#replacementPartsFitmentBullet`) && !line.querySelector('li'),
      )
      .map((line) => ({ text: textOf(line), shown: !line.closest(FOLDED) })),
  );
}

/** Bullet texts in order; `shown` counts those that stand on the page before "Show more" is pressed. */
export function bulletsOf(places: readonly BulletLine[][]): { bullets: string[]; shown: number } {
  for (const place of places) {
    const lines = place.filter(({ text }) => text && !NOT_THE_SELLERS.test(text));
    if (!lines.length) continue;
    const textsOf = (some: BulletLine[]) => [...new Set(some.map(({ text }) => text))];
    return { bullets: textsOf(lines), shown: textsOf(lines.filter(({ shown }) => shown)).length };
  }
  return { bullets: [], shown: 0 };
}
