import type { LiveListing } from '../../state';
import { consumerOffer, scheduledPounds } from '../../amazon/listings/read-attributes';
import { html, type Html } from '../html';
import { shopProduct } from '../shop-product';
import { pounds, sized, slug } from '../wording';
import { classNames } from './class-names';
import { labels, type Labels, type Language } from './labels.data';

export const columnNames = ['product', 'status', 'inventory', 'price', 'featured', 'fees'] as const;
export type Column = (typeof columnNames)[number];

export interface RowSettings {
  language: Language;
  columns: readonly Column[];
  build: string;
  nowMs: number;
}

/** A row of Manage All Inventory. Its SKU is the only thing that no language and no build changes. */
export function inventoryRow(listing: LiveListing, settings: RowSettings): Html {
  const { item } = listing;
  return html`<div
    data-sku="${item.sku}"
    class="${classNames(settings.build)('JanusTable-module__tableRow')}"
  >
    ${inventoryRowContent(listing, settings)}
  </div>`;
}

/** The inside of a row, which React renders again whenever it likes. */
export function inventoryRowContent(listing: LiveListing, settings: RowSettings): Html {
  const name = classNames(settings.build);
  const shown = settings.columns.map(
    (column) =>
      html`<div class="${name('JanusTable-module__tableCell')} cell-${column}">
        ${cells[column](listing, settings)}
      </div>`,
  );
  return html`<div class="${name('JanusTable-module__tableContentRow')} row-grid">
    <div class="cell-check"><kat-checkbox name="select"></kat-checkbox></div>
    ${shown}
  </div>`;
}

/** The state of a listing in the account's words. */
export function statusText(listing: LiveListing, words: Labels): string {
  const quantity = shopProduct(listing, 0).quantity ?? 0;
  if (listing.status.includes('BUYABLE')) {
    if (quantity === 0) return words.outOfStock;
    return listing.status.includes('DISCOVERABLE') ? words.active : words.suppressed;
  }
  return quantity === 0 ? words.outOfStock : words.inactive;
}

const cells: Record<Column, (listing: LiveListing, settings: RowSettings) => Html> = {
  product(listing, { build, language, nowMs }) {
    const name = classNames(build);
    const { title, images, asin } = shopProduct(listing, nowMs);
    const [main] = images;
    return html`<div class="product-cell">
      ${main !== undefined && html`<img alt="" width="60" height="60" src="${sized(main.url, 'SS60')}" />`}
      <div>
        <div class="${name('ProductDetails-module__titleContainer')}">
          <a target="_blank" href="https://www.amazon.co.uk/${slug(title)}/dp/${asin}?ref=myi_title_dp"
            >${title}</a
          >
        </div>
        ${pair(build, 'SKU', listing.item.sku ?? '')}${pair(build, 'ASIN', asin)}<a
          class="edit-link"
          href="/abis/listing/edit?sku=${encodeURIComponent(listing.item.sku ?? '')}&amp;asin=${asin}&amp;productType=${listing.item.productType}"
          >${labels[language].edit}</a
        >
      </div>
    </div>`;
  },
  status(listing, { build, language }) {
    const words = labels[language];
    return html`<div class="${classNames(build)('Status-module__container')}">
        <kat-label emphasis="${statusText(listing, words)}"></kat-label>
      </div>
      ${pair(build, words.created, new Date(listing.createdAt).toLocaleDateString('en-GB', { timeZone: 'Europe/London' }))}`;
  },
  inventory(listing, { build, language, nowMs }) {
    const { quantity } = shopProduct(listing, nowMs);
    return pair(
      build,
      labels[language].available,
      html`<kat-input type="number" value="${quantity ?? 0}"></kat-input>`,
    );
  },
  price(listing, { build, language }) {
    const words = labels[language];
    const offer = consumerOffer(listing.attributes);
    const rows: [string, string][] = [
      [words.price, 'our_price'],
      [words.minimum, 'minimum_seller_allowed_price'],
      [words.maximum, 'maximum_seller_allowed_price'],
    ];
    return html`<div class="${classNames(build)('VolusPriceInputComposite-module__container')}">
      ${rows.map(([label, member]) => priceRow(build, label, scheduledPounds(offer, member)))}
    </div>`;
  },
  featured(listing, { build, nowMs }) {
    const { priceIncVat } = shopProduct(listing, nowMs);
    return html`<div class="${classNames(build)('JanusReferencePrice-module__container')}">
      ${priceIncVat === null ? html`<span>–</span>` : html`<span>${pounds(priceIncVat)} + £0.00</span>`}
    </div>`;
  },
  fees(listing, { nowMs }) {
    const { priceIncVat } = shopProduct(listing, nowMs);
    const fee = priceIncVat === null ? null : Math.max(25, Math.round(priceIncVat * 0.13));
    return html`<div class="estimated-fees-cell">${fee === null ? '–' : pounds(fee)}</div>`;
  },
};

function pair(build: string, label: string, value: string | Html): Html {
  const name = classNames(build);
  const panel = name('JanusSplitBox-module__panel');
  return html`<div class="${name('JanusSplitBox-module__row')}">
    <div class="${panel}">${label}</div>
    <div class="${panel}">${value}</div>
  </div>`;
}

function priceRow(build: string, label: string, value: number | undefined): Html {
  const name = classNames(build);
  return html`<div class="${name('VolusPriceInputComposite-module__priceInputRow')}">
    <span class="price-label">${label}</span
    ><kat-input-group
      ><span>£</span><kat-input type="number" value="${value?.toFixed(2) ?? ''}"></kat-input
    ></kat-input-group>
  </div>`;
}
