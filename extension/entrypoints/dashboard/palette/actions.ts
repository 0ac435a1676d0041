import { browser } from 'wxt/browser';
import type { ListingRow } from '../../../dashboard/listing-row';
import { hrefOf } from '../../../dashboard/route';
import type { IconName } from '../../../ui/icon';
import { openSidePanel } from '../../../ui/open-side-panel';
import { go } from '../use-route';

/** Something that the palette can do; with `forListing` it is offered for the listing that was found or is open. */
export interface PaletteAction {
  id: string;
  name: string;
  icon: IconName;
  keyName?: string;
  run: (context: ActionContext) => void;
}

export interface ActionContext {
  /** The listing that it is done with; null for acts that need none. */
  row: ListingRow | null;
  /** Asks the server at once. */
  tryNow: () => void;
}

/** What can be done with one listing, in order. */
export const listingActions: readonly PaletteAction[] = [
  {
    id: 'edit',
    name: 'Edit in the side panel',
    icon: 'pencil',
    keyName: 'E',
    run: ({ row }) => row && void openSidePanel({ listingId: row.id }),
  },
  {
    id: 'amazon',
    name: 'See on Amazon',
    icon: 'eye',
    run: ({ row }) => row && seeOnAmazon(row),
  },
];

/** What can be done at any time. */
export const generalActions: readonly PaletteAction[] = [
  { id: 'sync', name: 'Ask your server now', icon: 'retry', run: ({ tryNow }) => tryNow() },
  {
    id: 'titles-over',
    name: 'Show titles over the limit',
    icon: 'text',
    run: () => go(hrefOf('listings', [], { issues: 'title' })),
  },
  {
    id: 'amazon-issues',
    name: 'Show listings with issues of Amazon’s',
    icon: 'alert',
    run: () => go(hrefOf('listings', [], { issues: 'amazon' })),
  },
  {
    id: 'all',
    name: 'Show all listings',
    icon: 'listings',
    run: () => go(hrefOf('listings', [], { all: '1' })),
  },
  { id: 'panel', name: 'Open the side panel', icon: 'panel', run: () => void openSidePanel({}) },
  {
    id: 'options',
    name: 'Open the settings',
    icon: 'settings',
    run: () => void browser.runtime.openOptionsPage(),
  },
];

const hosts: Readonly<Record<string, string>> = {
  'amazon-uk': 'www.amazon.co.uk',
  'amazon-us': 'www.amazon.com',
};

/** Opens the product page in a tab, as a click on a link would. */
export function seeOnAmazon(row: Pick<ListingRow, 'asin' | 'marketplace'>): void {
  const host = hosts[row.marketplace];
  if (row.asin === null || host === undefined) return;
  void browser.tabs.create({ url: `https://${host}/dp/${encodeURIComponent(row.asin)}` });
}
