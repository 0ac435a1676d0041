import { all } from '../elements';
import { textOf } from '../text';
import type { ProductScope } from './product-scope';

/** "About this item", and since 2024 the product facts of clothing. */
const PLACES = ['#feature-bullets li', '[id^="productFactsDesktop"] li'];

/** Amazon's own lines among the seller's. */
const NOT_THE_SELLERS =
  /^(?:Make sure this fits|This fits your|See more product details|Enter your model number)/i;

/** The part behind "Show more" (`extend`); clothing pages wrap even the visible part in an expander of another kind. */
const FOLDED = '.a-expander-extend-content';

/** Bullet texts in order; `shown` counts those that stand on the page before "Show more" is pressed. */
export function readBullets({ document }: ProductScope): { bullets: string[]; shown: number } {
  for (const place of PLACES) {
    const lines = all(document, place).filter((line) => {
      const text = textOf(line);
      return (
        text &&
        !NOT_THE_SELLERS.test(text) &&
        !line.matches('.aok-hidden,.a-hidden,#replacementPartsFitmentBullet') &&
        !line.querySelector('li')
      );
    });
    if (!lines.length) continue;
    const shown = lines.filter((line) => !line.closest(`${FOLDED},.aok-hidden,.a-hidden`));
    return { bullets: [...new Set(lines.map(textOf))], shown: new Set(shown.map(textOf)).size };
  }
  return { bullets: [], shown: 0 };
}
