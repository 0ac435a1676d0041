import { blocksLike, type ProductScope } from './product-scope';

/**
 * A buy box may stack several offers ("accordion rows"): new, used, subscribe, rent, with exchange. Amazon names
 * a row by an id ending in `AccordionRow` (`newAccordionRow_0`, `apex_desktop_usedAccordionRow`), the same stem
 * in the price block and in the buy box, so the name says which offer a price belongs to in every language.
 */
const ROW = /([A-Za-z]+?)AccordionRow(?:Middle)?(?:_\d+)?$/;
const ANY_ROW = /AccordionRow/;

/** Rows that a one-time buyer of a new item can take. Any other name is no price of ours. */
const ONE_TIME = /^(?:new(?:Offer)?|prime\w*|deal\w*|quickPromo|oneTime\w*|featured\w*)$/i;

/** Ids round offers that are not a one-time purchase of this item, new (also those of the layouts before accordions). */
const OTHER_OFFER =
  /used|renewed|refurb|rental|rent(?:Buy|Price)|sns|subscri|trade-?in|buyback|instal+ment|warrant|insurance|protection|accessor|bundle|olp|aod-|businessprice|mbc|fbt|sims/i;

/** The row that an element stands in, without the block's prefix (`new`, `used`), or null outside any row. */
export function rowOf(element: Element): string | null {
  for (let at = element.closest('[id*="AccordionRow"]'); at;) {
    const name = ROW.exec(at.id)?.[1];
    if (name) return name;
    at = at.parentElement?.closest('[id*="AccordionRow"]') ?? null;
  }
  return null;
}

/** True for an element of an offer that is used, by subscription, rented, of an accessory, or in an unknown row. */
export function isOtherOffer(element: Element): boolean {
  const row = rowOf(element);
  if (row) return !ONE_TIME.test(row);
  for (let at = element.closest('[id]'); at; at = at.parentElement?.closest('[id]') ?? null)
    if (OTHER_OFFER.test(at.id)) return true;
  return false;
}

/** The row that the buy box has open: its name, or null when it has no rows or does not say. */
export function openRow(scope: ProductScope): string | null {
  const open = blocksLike(scope, ANY_ROW).find((row) => row.classList.contains('a-accordion-active'));
  return open ? rowOf(open) : null;
}

/** True for a row that sells the item new, once. */
export function isOneTime(row: string): boolean {
  return ONE_TIME.test(row);
}

/** Names of the one-time rows that the page mentions anywhere, in document order. */
export function oneTimeRows(scope: ProductScope): string[] {
  const names = blocksLike(scope, ANY_ROW).map((row) => rowOf(row) ?? '');
  return [...new Set(names)].filter(isOneTime);
}
