import { asinInUrl, isAsin } from './asin';
import { all, firstText } from './elements';
import type { BestsellersFacts, Reasons } from './facts';
import { marketplaceCurrency } from './marketplace-currency';
import { moneyIn } from './money';
import { fold, textOf } from './text';

const ITEMS = '.p13n-sc-uncoverable-faceout,.zg-item-immersion,.zg_itemImmersion,.zg-grid-general-faceout';
const PATH =
  /\/(?:gp\/bestsellers|bestsellers|best-sellers[^/]*|zgbs|gp\/new-releases|gp\/movers-and-shakers|gp\/most-wished-for|gp\/most-gifted)(?:[/?#]|$)/i;

/** True for a list of best sellers: its items, under its address or with the list's own banner. */
export function isBestsellersPage(document: Document, url: string): boolean {
  if (!document.querySelector(ITEMS)) return false;
  return (
    PATH.test(url) ||
    document.querySelector(
      '#zg_banner_text,#zg_left_col1,[class*="zg-banner"],#zg,.zg_homeWidget,[id^="zg"]',
    ) !== null
  );
}

type Item = BestsellersFacts['items'][number];

function readItem(item: Element, currency: string | null): Item {
  const links = all(item, 'a[href]').map((link) => link.getAttribute('href') ?? '');
  const asin = item.closest('[data-asin]')?.getAttribute('data-asin') ?? null;
  // "6 offers from $20.13" is no price of the item, and two that differ are a range; one may be printed twice.
  const prices = all(item, '[class*="p13n-sc-price"]').flatMap((each) => moneyIn(textOf(each), currency));
  const [price] = prices;
  const isOne = prices.every(({ minor }) => minor === price?.minor);
  const rank = textOf(
    item
      .closest('[id^="gridItemRoot"],.zg-carousel-general-faceout,.zg-item-immersion,.zg_itemImmersion,li')
      ?.querySelector('.zg-bdg-text,.zg-badge-text,.zg_rankNumber'),
  );
  return {
    asin: isAsin(asin) ? asin : (links.map(asinInUrl).find(Boolean) ?? null),
    title:
      firstText(item, '[class*="p13n-sc-truncate"],[class*="p13n-sc-css-line-clamp"]') ??
      (fold(item.querySelector('img[alt]')?.getAttribute('alt') ?? '') || null),
    rank: Number(/^(?:#|nr\.? ?)?(\d+)\.?$/i.exec(rank)?.[1]) || null,
    price: price && isOne ? price.minor : null,
    currency: price && isOne ? price.currency : null,
  };
}

/** The items of a best-seller list in page order. */
export function readBestsellersPage(
  document: Document,
  url: string,
): { facts: BestsellersFacts; reasons: Reasons } {
  const currency = marketplaceCurrency(url);
  const items = all(document, ITEMS)
    .filter((item) => !item.parentElement?.closest(ITEMS))
    .map((item) => readItem(item, currency));
  const pageTitle = firstText(document, 'h1') ?? firstText(document, '#zg_banner_text,[class*="zg-banner"]');
  return { facts: { pageTitle, itemCount: items.length, items }, reasons: {} };
}
