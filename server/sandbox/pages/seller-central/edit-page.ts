import {
  consumerOffer,
  firstText,
  ownQuantity,
  scheduledPounds,
  texts,
} from '../../amazon/listings/read-attributes';
import type { LiveListing } from '../../state';
import { html, type Html } from '../html';
import type { PageContext } from '../page-context';
import { sellerCentralPage } from './frame';

interface Field {
  name: string;
  label: string;
  value: string;
  kind: 'textarea' | 'input' | 'dropdown';
}

/** The fields of the edit page in their order, named as the page names them. */
export function editFields({ attributes }: LiveListing): Field[] {
  const bullets = texts(attributes, 'bullet_point');
  const field = (kind: Field['kind'], name: string, label: string): Field => ({
    kind,
    name: `${name}#1.value`,
    label,
    value: shownValue(attributes[name]?.[0]?.value),
  });
  const offer = consumerOffer(attributes);
  return [
    field('textarea', 'item_name', 'Item Name'),
    field('textarea', 'title_differentiation', 'Item Highlight'),
    field('input', 'brand', 'Brand Name'),
    ...Array.from({ length: Math.max(5, bullets.length) }, (_, index): Field => ({
      kind: 'textarea',
      name: `bullet_point#${index + 1}.value`,
      label: `Bullet Point ${index + 1}`,
      value: bullets[index] ?? '',
    })),
    {
      ...field('textarea', 'product_description', 'Product Description'),
      value: firstText(attributes, 'product_description'),
    },
    field('textarea', 'generic_keyword', 'Search Terms'),
    field('input', 'manufacturer', 'Manufacturer'),
    field('input', 'part_number', 'Part Number'),
    field('input', 'color', 'Colour'),
    field('input', 'material', 'Material'),
    field('input', 'number_of_items', 'Number of Items'),
    field('dropdown', 'country_of_origin', 'Country of Origin'),
    {
      kind: 'input',
      name: 'purchasable_offer#1.our_price#1.schedule#1.value_with_tax',
      label: 'Your Price GBP',
      value: scheduledPounds(offer, 'our_price')?.toFixed(2) ?? '',
    },
    {
      kind: 'input',
      name: 'fulfillment_availability#1.quantity',
      label: 'Quantity',
      value: String(ownQuantity(attributes)),
    },
  ];
}

/** `/abis/listing/edit` of one SKU. Typing works; saving is for the real place. */
export function renderEditPage(listing: LiveListing, context: PageContext): string {
  const { item } = listing;
  const content = html`<div class="edit-page">
    <h1>Edit product information</h1>
    <p class="edit-identity">
      <span>ASIN: ${item.asin}</span> <span>SKU: ${item.sku}</span>
      <span>Product type: ${item.productType}</span>
    </p>
    <kat-tabs><kat-tab label="Product details"></kat-tab><kat-tab label="Offer"></kat-tab></kat-tabs>
    <form id="listing-form">${editFields(listing).map(fieldRow)}</form>
    <div class="edit-foot">
      <kat-button variant="secondary" label="Cancel"></kat-button
      ><kat-button variant="primary" label="Save and finish"></kat-button>
      <p id="edit-note" role="status"></p>
    </div>
  </div>`;
  return sellerCentralPage({ title: 'Edit product', lang: 'en-GB', script: 'edit' }, content, context);
}

/** The page for a SKU that the account does not hold. */
export function renderUnknownSkuPage(context: PageContext): string {
  return sellerCentralPage(
    { title: 'Edit product', lang: 'en-GB', script: null },
    html`<h1>We could not find this SKU</h1>`,
    context,
  );
}

function fieldRow({ kind, name, label, value }: Field): Html {
  const control =
    kind === 'textarea'
      ? html`<kat-textarea name="${name}" value="${value}" rows="2"></kat-textarea>`
      : kind === 'input'
        ? html`<kat-input name="${name}" value="${value}"></kat-input>`
        : html`<kat-dropdown name="${name}" value="${value}"></kat-dropdown>`;
  return html`<div class="attribute-row">
    <kat-label text="${label}"></kat-label>
    <div class="attribute-field">${control}</div>
  </div>`;
}

function shownValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
