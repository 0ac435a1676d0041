import { browser } from 'wxt/browser';
import type { ListingRow } from '../../../dashboard/listing-row';
import type { Portfolio } from '../../../dashboard/portfolio';
import { hrefOf } from '../../../dashboard/route';
import { findRows } from '../../../dashboard/search-rows';
import { count, money } from '../../../ui/plain-words';
import { pages } from '../pages';
import { go } from '../use-route';
import { generalActions, listingActions, type PaletteAction } from './actions';
import type { PaletteEntry } from './palette-entry';

const mostListings = 6;

export interface PaletteQuestion {
  text: string;
  portfolio: Portfolio;
  /** The listing whose page is open. */
  open: ListingRow | null;
  tryNow: () => void;
}

/** What the palette offers for a text: `>` asks for acts alone, `#` for tags, anything else for all of it. */
export function paletteEntries(question: PaletteQuestion): PaletteEntry[] {
  const text = question.text.trim();
  if (text.startsWith('#')) return tagEntries(question.portfolio, text.slice(1).trim());
  const onlyActs = text.startsWith('>');
  const words = onlyActs ? text.slice(1).trim() : text;
  const listings = onlyActs || words === '' ? [] : findRows(question.portfolio.rows, words, mostListings);
  const subject = question.open ?? listings[0] ?? null;
  const acts = listingActions.filter(
    (act) => subject !== null && (listings.length > 0 || question.open === subject || says(act.name, words)),
  );
  return [
    ...listings.map(listingEntry),
    ...acts.map((act) => actionEntry(act, `Do, with ${subject?.sku ?? ''}`, question, subject)),
    ...pages
      .filter((page) => !onlyActs && says(page.name, words))
      .map((page): PaletteEntry => {
        const href = hrefOf(page.id);
        return {
          id: `page ${page.id}`,
          group: 'Go to',
          name: page.name,
          icon: page.icon,
          run: ({ inNewTab }) => visit(href, inNewTab),
        };
      }),
    ...generalActions
      .filter((act) => says(act.name, words))
      .map((act) => actionEntry(act, 'Do', question, null)),
  ];
}

function listingEntry(row: ListingRow): PaletteEntry {
  const note = [row.sku, row.asin, row.priceIncVat === null ? null : money(row.priceIncVat, row.currency)]
    .filter((part) => part !== null)
    .join(' · ');
  const href = hrefOf('listings', [row.id]);
  return {
    id: `listing ${row.id}`,
    group: 'Listings',
    name: row.title,
    note,
    icon: 'box',
    row,
    run: ({ inNewTab }) => visit(href, inNewTab),
  };
}

function actionEntry(
  act: PaletteAction,
  group: string,
  { tryNow }: PaletteQuestion,
  row: ListingRow | null,
): PaletteEntry {
  return {
    id: `act ${act.id}`,
    group,
    name: act.name,
    icon: act.icon,
    ...(act.keyName === undefined ? {} : { keyName: act.keyName }),
    run: () => act.run({ row, tryNow }),
  };
}

function tagEntries({ tags }: Portfolio, text: string): PaletteEntry[] {
  return tags
    .filter(({ value }) => says(value, text))
    .slice(0, 12)
    .map(({ value, count: number }) => ({
      id: `tag ${value}`,
      group: 'Tags',
      name: value,
      note: count(number, 'listing'),
      icon: 'tag',
      run: ({ inNewTab }) => visit(hrefOf('listings', [], { tags: value }), inNewTab),
    }));
}

/** Every word begins some word of the name. */
function says(name: string, text: string): boolean {
  const within = ` ${name.toLowerCase()}`;
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => within.includes(` ${word}`));
}

function visit(href: string, inNewTab: boolean): void {
  if (inNewTab) void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + href });
  else go(href);
}
