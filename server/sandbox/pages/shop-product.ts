import {
  consumerOffer,
  firstText,
  ownQuantity,
  scheduledPounds,
  texts,
} from '../amazon/listings/read-attributes';
import { ownSeller } from '../catalogue/merchants';
import type { CatalogueItem } from '../catalogue/item';
import { imageBase } from '../images/address';
import type { AttributeInstance, LiveListing } from '../state';

export interface ShopImage {
  /** Address without a size mark. */
  url: string;
  variant: string;
  width: number;
  height: number;
}

/** A product as the shop shows it now: texts and price from the live attributes, the rest from the catalogue. */
export interface ShopProduct {
  asin: string;
  title: string;
  /** Shown only beside a title of at most 75 characters, as Amazon does. */
  highlight: string | null;
  brand: string;
  bullets: string[];
  description: string;
  images: ShopImage[];
  /** What a buyer pays, integer pence with VAT; null where nobody offers it. */
  priceIncVat: number | null;
  /** RRP, where it is above the price. */
  listPriceIncVat: number | null;
  /** The seller's usual price while a sale runs. */
  wasIncVat: number | null;
  /** Units on hand of an own listing; null for a rival's, which the page does not tell. */
  quantity: number | null;
  handlingDays: number;
  merchant: CatalogueItem['merchant'];
  item: CatalogueItem;
  attributes: LiveListing['attributes'];
}

/** The shop's view of a listing at a simulated time (epoch ms). */
export function shopProduct(listing: LiveListing, nowMs: number): ShopProduct {
  const { item, attributes } = listing;
  const title = firstText(attributes, 'item_name');
  const highlight = firstText(attributes, 'title_differentiation');
  const quantity = item.sku === null ? null : ownQuantity(attributes);
  const isOffered =
    item.sku === null
      ? item.merchant !== null && item.quantity > 0
      : listing.status.includes('BUYABLE') && quantity !== 0;
  const { now, usual } = prices(attributes, nowMs);
  const price = isOffered ? now : null;
  const recommended = pence(attributes.list_price?.[0]?.value_with_tax);
  return {
    asin: item.asin,
    title,
    highlight: highlight !== '' && title.length <= 75 ? highlight : null,
    brand: firstText(attributes, 'brand'),
    bullets: texts(attributes, 'bullet_point'),
    description: firstText(attributes, 'product_description'),
    images: imagesOf(listing),
    priceIncVat: price,
    listPriceIncVat: price !== null && recommended !== null && recommended > price ? recommended : null,
    wasIncVat: price !== null && usual !== null && usual > price ? usual : null,
    quantity,
    handlingDays: item.handlingDays,
    merchant: price === null ? null : item.sku === null ? item.merchant : { ...ownSeller, fulfilment: 'FBM' },
    item,
    attributes,
  };
}

function prices(
  attributes: LiveListing['attributes'],
  nowMs: number,
): { now: number | null; usual: number | null } {
  const offer = consumerOffer(attributes);
  const usual = pence(scheduledPounds(offer, 'our_price'));
  const sale = pence(scheduledPounds(offer, 'discounted_price'));
  return { now: sale !== null && isRunning(offer, nowMs) ? sale : usual, usual };
}

function isRunning(offer: AttributeInstance | undefined, nowMs: number): boolean {
  const text = JSON.stringify(offer?.discounted_price ?? null);
  const at = (name: string) => Date.parse(new RegExp(`"${name}":"([^"]+)"`).exec(text)?.[1] ?? '');
  return !(at('start_at') > nowMs) && !(at('end_at') < nowMs);
}

function imagesOf({ item, attributes }: LiveListing): ShopImage[] {
  const slots = [
    'main_product_image_locator',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `other_product_image_locator_${n}`),
  ];
  return slots.flatMap((slot, index) => {
    const url = attributes[slot]?.[0]?.media_location;
    if (typeof url !== 'string') return [];
    const drawn = item.images.find(({ file }) => url.endsWith(`/${file}`));
    const variant = index === 0 ? 'MAIN' : `PT0${index}`;
    // A seller names any address; Amazon copies the picture and shows it from its own host.
    const shown = drawn === undefined ? url : `${imageBase}/${drawn.file}`;
    return [{ url: shown, variant, width: drawn?.width ?? 1000, height: drawn?.height ?? 1000 }];
  });
}

function pence(pounds: unknown): number | null {
  return typeof pounds === 'number' ? Math.round(pounds * 100) : null;
}
