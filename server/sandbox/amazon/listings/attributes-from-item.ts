import type { CatalogueItem } from '../../catalogue/item';
import type { AttributeInstance, Attributes } from '../../state';
import { marketplace } from '../marketplace';
import { productTypeNamed } from '../product-types/index';

const here = { marketplace_id: marketplace.id };
const text = (value: string): AttributeInstance => ({
  value,
  language_tag: marketplace.defaultLanguageCode,
  ...here,
});
const pounds = (pence: number) => pence / 100;
const schedule = (pence: number) => [{ schedule: [{ value_with_tax: pounds(pence) }] }];

function offers(item: CatalogueItem): AttributeInstance[] {
  if (item.priceIncVat === null) return [];
  const { minimumIncVat, maximumIncVat, saleIncVat, businessIncVat } = item.offerExtras;
  const base = { ...here, currency: marketplace.defaultCurrencyCode };
  const year = 365 * 86_400_000;
  const consumer: AttributeInstance = {
    ...base,
    audience: 'ALL',
    our_price: schedule(item.priceIncVat),
    ...(minimumIncVat !== undefined && { minimum_seller_allowed_price: schedule(minimumIncVat) }),
    ...(maximumIncVat !== undefined && { maximum_seller_allowed_price: schedule(maximumIncVat) }),
    ...(saleIncVat !== undefined && {
      discounted_price: [
        {
          schedule: [
            {
              value_with_tax: pounds(saleIncVat),
              start_at: new Date(item.createdAt).toISOString(),
              end_at: new Date(item.createdAt + 10 * year).toISOString(),
            },
          ],
        },
      ],
    }),
  };
  const business = { ...base, audience: 'B2B', our_price: schedule(businessIncVat ?? 0) };
  return businessIncVat === undefined ? [consumer] : [consumer, business];
}

function images(item: CatalogueItem, imageBase: string): Attributes {
  return Object.fromEntries(
    item.images.map(({ variant, file }) => [
      variant === 'MAIN'
        ? 'main_product_image_locator'
        : `other_product_image_locator_${Number(variant.slice(2))}`,
      [{ media_location: `${imageBase}/${file}`, ...here }],
    ]),
  );
}

/**
 * A catalogue item in the Listings API's form, every instance with its selectors. An Item Highlight is left out where
 * the product type knows none.
 * @param imageBase address of the image host without a slash at the end
 */
export function attributesFromItem(item: CatalogueItem, imageBase: string): Attributes {
  const own = item.sku !== null;
  const takesHighlight = productTypeNamed(item.productType)?.attributes.title_differentiation !== undefined;
  const filled: Attributes = {
    item_name: [text(item.title)],
    title_differentiation: item.itemHighlight === null || !takesHighlight ? [] : [text(item.itemHighlight)],
    brand: [text(item.brand)],
    bullet_point: item.bullets.map(text),
    product_description: item.description === '' ? [] : [text(item.description)],
    generic_keyword: item.searchTerms === '' ? [] : [text(item.searchTerms)],
    condition_type: own ? [{ value: 'new_new', ...here }] : [],
    purchasable_offer: offers(item),
    list_price:
      item.listPriceIncVat === null
        ? []
        : [
            {
              value_with_tax: pounds(item.listPriceIncVat),
              currency: marketplace.defaultCurrencyCode,
              ...here,
            },
          ],
    fulfillment_availability: own
      ? [
          {
            fulfillment_channel_code: 'DEFAULT',
            quantity: item.quantity,
            lead_time_to_ship_max_days: item.handlingDays,
          },
        ]
      : [],
    ...images(item, imageBase),
    ...structuredClone(item.attributes),
  };
  return Object.fromEntries(Object.entries(filled).filter(([, instances]) => instances.length > 0));
}
