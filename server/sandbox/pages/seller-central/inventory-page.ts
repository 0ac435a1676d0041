import type { LiveListing } from '../../state';
import { html, scriptJson, type Html } from '../html';
import type { PageContext } from '../page-context';
import { shopProduct } from '../shop-product';
import { classNames } from './class-names';
import { sellerCentralPage } from './frame';
import {
  columnNames,
  inventoryRow,
  inventoryRowContent,
  type Column,
  type RowSettings,
} from './inventory-row';
import { labels, languageOf, type Language } from './labels.data';

/** What the address of the inventory asks for. */
export interface InventoryRequest {
  language: Language;
  columns: readonly Column[];
  /** A layout that no reader knows: other names, no `data-sku`. */
  isUnknownLayout: boolean;
  searchTerm: string;
  status: 'all' | 'out_of_stock';
  page: number;
  pageSize: number;
}

/** Rows that stand in the page before anything is scrolled. */
export const firstRows = 10;

export function inventoryRequest(search: URLSearchParams): InventoryRequest {
  const asked = (search.get('columns') ?? '')
    .split(',')
    .flatMap((name) => columnNames.filter((known) => known === name));
  const whole = (name: string, fallback: number) =>
    Math.max(1, Math.min(250, Number.parseInt(search.get(name) ?? '', 10) || fallback));
  return {
    language: languageOf(search.get('lang')),
    columns: asked.length > 0 ? asked : columnNames,
    isUnknownLayout: search.get('layout') === 'new',
    searchTerm: search.get('searchTerm') ?? '',
    status: search.get('status') === 'out_of_stock' ? 'out_of_stock' : 'all',
    page: whole('page', 1),
    pageSize: whole('pageSize', 50),
  };
}

/** The listings of the page that is asked for, newest first as the real list is sorted. */
export function inventoryListings(
  request: InventoryRequest,
  { state }: PageContext,
): { listings: LiveListing[]; total: number } {
  const term = request.searchTerm.trim().toLowerCase();
  const now = state.now();
  const found = state
    .listings()
    .filter((listing) => {
      const { title, asin, quantity } = shopProduct(listing, now);
      const isAsked = [title, asin, listing.item.sku ?? ''].some((text) => text.toLowerCase().includes(term));
      return isAsked && (request.status === 'all' || quantity === 0);
    })
    .toSorted((a, b) => b.createdAt - a.createdAt);
  const start = (request.page - 1) * request.pageSize;
  return { listings: found.slice(start, start + request.pageSize), total: found.length };
}

/** Manage All Inventory as the simulated Seller Central serves it, with its first rows. */
export function renderInventoryPage(request: InventoryRequest, context: PageContext): string {
  const words = labels[request.language];
  const { listings, total } = inventoryListings(request, context);
  const table = request.isUnknownLayout
    ? unknownTable(listings, context)
    : knownTable(request, listings.slice(0, firstRows), context);
  const name = classNames(context.build);
  const content = html`<h1>${words.heading}</h1>
    <div class="inventory-tools">
      <div class="${name('SearchBox-module__searchInput')}">
        <kat-input type="search" placeholder="${words.search}" value="${request.searchTerm}"></kat-input>
      </div>
      <span>${total}</span>
    </div>
    ${table}
    <kat-pagination
      current-page="${request.page}"
      items-per-page="${request.pageSize}"
      total-items="${total}"
    ></kat-pagination>
    <div class="${name('VolusEditBar-module__container')}">
      <kat-button variant="primary" label="${words.save}"></kat-button>
    </div>
    <script type="application/json" id="inventory-state">
      ${scriptJson({ total: listings.length, shown: Math.min(firstRows, listings.length), isKnown: !request.isUnknownLayout })}
    </script>`;
  return sellerCentralPage(
    { title: words.heading, lang: request.language.replace('_', '-'), script: 'inventory' },
    content,
    context,
  );
}

/** Rows for the page's script: each SKU with the inside of its row. */
export function inventoryRows(
  request: InventoryRequest,
  { from, count }: { from: number; count: number },
  context: PageContext,
): { sku: string; className: string; content: string }[] {
  const settings = rowSettings(request, context);
  return inventoryListings(request, context)
    .listings.slice(from, from + count)
    .map((listing) => ({
      sku: listing.item.sku ?? '',
      className: classNames(context.build)('JanusTable-module__tableRow'),
      content: inventoryRowContent(listing, settings).html,
    }));
}

function rowSettings(request: InventoryRequest, context: PageContext): RowSettings {
  return {
    language: request.language,
    columns: request.columns,
    build: context.build,
    nowMs: context.state.now(),
  };
}

function knownTable(request: InventoryRequest, listings: LiveListing[], context: PageContext): Html {
  const words = labels[request.language];
  const name = classNames(context.build);
  const heads = { ...words, price: words.priceHead };
  return html`<div class="${name('JanusTable-module__table')}" id="myi-table">
    <div class="${name('JanusTable-module__tableHeader')} row-grid">
      <div class="cell-check"></div>
      ${request.columns.map((column) => html`<div class="cell-${column}">${heads[column]}</div>`)}
    </div>
    <div class="${name('JanusTable-module__tableBody')}" id="myi-rows">
      ${listings.map((listing) => inventoryRow(listing, rowSettings(request, context)))}
    </div>
  </div>`;
}

/** A layout of a year that has not come yet. */
function unknownTable(listings: LiveListing[], { state }: PageContext): Html {
  return html`<div class="OrionGrid" role="grid">
    ${listings.map((listing) => html`<div role="row" class="OrionGrid-line"><span role="gridcell">${shopProduct(listing, state.now()).title}</span></div>`)}
  </div>`;
}
