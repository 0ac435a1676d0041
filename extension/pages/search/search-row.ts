import { isAsin } from '../asin';
import { all } from '../elements';
import type { SearchResult } from '../facts';
import { moneyIn, type Money } from '../money';
import { readPriceNode } from '../product/price-node';
import { starsIn } from '../product/reviews';
import { textOf } from '../text';

/** Rows of results: 2020 to now, and the list of 2018. Video ads, carousels and brand banners are none. */
const ROWS =
  '[data-component-type="s-search-result"][data-asin],[data-component-type="sp-sponsored-result"][data-asin],' +
  '#s-results-list-atf > li[data-asin],#atfResults li.s-result-item[data-asin],#mainResults li.s-result-item[data-asin]';

/** 2019, before rows named their kind. */
const OLDER_ROWS = '.s-result-list .s-result-item[data-asin]';

/** The row elements in page order. */
export function searchRows(document: Document): Element[] {
  const rows = all(document, ROWS);
  return (rows.length ? rows : all(document, OLDER_ROWS)).filter((row) =>
    isAsin(row.getAttribute('data-asin')),
  );
}

/** "Sponsored" by its layout, not its word: the holder, the label, an ad's address (now, and to 2021), the header of 2018. */
const SPONSORED =
  '.puis-sponsored-label-text,.s-sponsored-label-text,.s-sponsored-label-info-icon,a[href*="/sspa/click"],a[href*="/picassoRedirect"],' +
  '[data-component-type="sp-sponsored-result"],.s-sponsored-header';

/**
 * The title's heading, which is a link or in one (since 2026 a link may stand without a heading). A row may have two,
 * the brand first and not linked, and more in the sheets that it opens (certificates), which stand outside the title
 * part. In 2018 it began with "[Sponsored]" for screen readers.
 */
function readTitle(row: Element): string | null {
  const part = row.querySelector('[data-cy="title-recipe"],.s-title-instructions-style');
  const within = part ?? row;
  const heading =
    within.querySelector('h2.s-access-title') ??
    all(within, 'h2').findLast((each) => each.closest('a') ?? each.querySelector('a')) ??
    part?.querySelector('a.a-text-normal') ??
    (part ? all(part, 'h2').at(-1) : row.querySelector('h2'));
  const spoken = textOf(heading?.querySelector('.a-offscreen'));
  return textOf(heading).slice(spoken.length).trim() || null;
}

/**
 * The first price of the row that is neither struck nor per unit. A range belongs to a choice, not to an item; the part
 * for other offers ("from £9.99, 3 used") is of other sellers, conditions or formats.
 */
function readPrice(row: Element, currency: string | null): Money | null {
  const [price] = all(row, '.a-price:not(.a-text-price):not([data-a-strike])');
  return price && !row.querySelector('.a-price-range') && !price.closest('[data-cy="secondary-offer-recipe"]')
    ? (readPriceNode(price, currency)?.sum ?? null)
    : null;
}

/**
 * 2018: `$` `51` `99` in nodes of their own; the mark may read "from $", for the dearer ones are a choice away. A
 * part that is not where it belongs makes the sum unsure.
 */
function readOldPrice(row: Element, currency: string | null): Money | null {
  const price = row.querySelector('.sx-price');
  const [mark, whole, fraction] = ['.sx-price-currency', '.sx-price-whole', '.sx-price-fractional'].map(
    (part) => textOf(price?.querySelector(part)),
  );
  if (!price || !mark || !whole || price.children.length !== (fraction ? 3 : 2)) return null;
  return moneyIn(`${mark}${whole}${fraction ? `.${fraction}` : ''}`, currency)[0] ?? null;
}

/** To 2018: the price in one node. Two sums are a range, or several formats of a book. */
function readOlderPrice(row: Element, currency: string | null): Money | null {
  const price = row.querySelector('.s-price');
  return price && (readPriceNode(price, currency)?.sum ?? null);
}

/** One result. Ranks are set by the caller, who knows the rows before. */
export function readRow(
  row: Element,
  currency: string | null,
): Omit<SearchResult, 'position' | 'organicRank'> {
  const price = readPrice(row, currency) ?? readOldPrice(row, currency) ?? readOlderPrice(row, currency);
  const stars = all(row, '.a-icon-alt').map((each) => starsIn(textOf(each)));
  return {
    asin: row.getAttribute('data-asin') ?? '',
    title: readTitle(row),
    price: price?.minor ?? null,
    currency: price?.currency ?? null,
    sponsored: row.matches(`.AdHolder,${SPONSORED}`) || row.querySelector(SPONSORED) !== null,
    rating: stars.find((each) => each !== null) ?? null,
  };
}
