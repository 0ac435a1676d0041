import type { ListingImage, ListingOffer } from '../../../shared/catalog/listing';
import type { ListingIssue } from '../../../shared/catalog/listing-issue';
import type { Marketplace } from '../../../shared/catalog/marketplace';
import { fail, ok, type Result } from '../../../shared/result';
import type { MarketplaceListing, SetAside } from '../marketplace';
import { contentOfAttributes } from './attribute-map';
import { flattenAttributes } from './flatten-attributes';
import { instancesOfPlace, isInstance, type RawAttributes } from './instances';
import { amazonListingSchema, type AmazonIssue, type AmazonListing } from './listing-schema';
import { statedMinorUnitsOf } from './minor-units';
import { placeOf } from './read-json';

/** One item of the Listings Items API in our words, or why it must be set aside. */
export function readListing(item: unknown, marketplace: Marketplace): Result<MarketplaceListing, SetAside> {
  const parsed = amazonListingSchema.safeParse(item);
  if (!parsed.success) {
    const sku = isInstance(item) && typeof item.sku === 'string' ? item.sku : null;
    return fail({ sku, reason: placeOf(parsed.error) });
  }
  const listing = parsed.data;
  const attributes: RawAttributes = listing.attributes ?? {};
  const summary = listing.summaries?.find((row) => row.marketplaceId === marketplace.amazonId);
  const content = contentOfAttributes(attributes, marketplace);
  return ok({
    sku: listing.sku,
    asin: summary?.asin ?? null,
    productType: summary?.productType ?? null,
    content: content.title === '' ? { ...content, title: summary?.itemName ?? '' } : content,
    images: imagesOf(attributes, marketplace, summary?.mainImage ?? null),
    offer: offerOf(listing, attributes, marketplace),
    status: [...(summary?.status ?? [])].sort(),
    issues: issuesOf(listing.issues ?? [], marketplace),
    attributes: withParentage(flattenAttributes(attributes, marketplace), listing, marketplace),
    rawAttributes: attributes,
    createdAt: timeOf(summary?.createdDate),
    lastUpdatedAt: timeOf(summary?.lastUpdatedDate),
  });
}

/** Issues of this marketplace, in our words; Amazon names none where an issue holds everywhere. */
export function issuesOf(issues: AmazonIssue[], marketplace: Marketplace): ListingIssue[] {
  return issues
    .filter((issue) => !issue.marketplaceIds?.length || issue.marketplaceIds.includes(marketplace.amazonId))
    .map((issue) => ({
      code: issue.code,
      message: issue.message,
      severity: issue.severity,
      attributeNames: issue.attributeNames ?? [],
      categories: issue.categories ?? [],
      enforcements: (issue.enforcements?.actions ?? []).map(({ action }) => action),
    }));
}

type MainImage = NonNullable<NonNullable<AmazonListing['summaries']>[number]['mainImage']>;

function imagesOf(
  attributes: RawAttributes,
  marketplace: Marketplace,
  main: MainImage | null,
): ListingImage[] {
  const locators: [string, string][] = [
    ['MAIN', 'main_product_image_locator'],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n): [string, string] => [`PT0${n}`, `other_product_image_locator_${n}`]),
    ['SWCH', 'swatch_product_image_locator'],
  ];
  const images = locators.flatMap(([variant, name]) => {
    const url = instancesOfPlace(attributes, name, marketplace)[0]?.media_location;
    return typeof url === 'string' ? [{ variant, url, width: null, height: null }] : [];
  });
  if (main === null) return images;
  // The summary's main image is the one that Amazon shows, and the only one whose size it says.
  const shown = { variant: 'MAIN', url: main.link, width: main.width ?? null, height: main.height ?? null };
  return [shown, ...images.filter(({ variant }) => variant !== 'MAIN')];
}

function offerOf(listing: AmazonListing, attributes: RawAttributes, marketplace: Marketplace): ListingOffer {
  const consumer = (listing.offers ?? []).filter(
    (offer) => offer.marketplaceId === marketplace.amazonId && offer.offerType === 'B2C',
  );
  const offer = consumer.find((row) => row.audience?.value === 'ALL') ?? consumer[0];
  const channel = instancesOfPlace(attributes, 'fulfillment_availability', marketplace).find(
    (row) => row.fulfillment_channel_code === 'DEFAULT',
  );
  const stock = (listing.fulfillmentAvailability ?? []).find(
    (row) => row.fulfillmentChannelCode === 'DEFAULT',
  );
  const days = channel?.lead_time_to_ship_max_days;
  const isOwnCurrency = offer === undefined || offer.price.currencyCode === marketplace.currency;
  return {
    priceIncVat:
      offer && isOwnCurrency
        ? statedMinorUnitsOf(offer.price.amount)
        : priceOfAttributes(attributes, marketplace),
    currency: marketplace.currency,
    quantity: stock?.quantity ?? (typeof channel?.quantity === 'number' ? channel.quantity : null),
    handlingDays: typeof days === 'number' && Number.isInteger(days) ? days : null,
  };
}

/** The seller's own price as it was sent, for listings that show no offer (unbuyable ones). */
function priceOfAttributes(attributes: RawAttributes, marketplace: Marketplace): number | null {
  const offers = (attributes.purchasable_offer ?? [])
    .filter(isInstance)
    .filter((row) => row.marketplace_id === undefined || row.marketplace_id === marketplace.amazonId)
    .filter((row) => row.currency === undefined || row.currency === marketplace.currency);
  const offer =
    offers.find((row) => row.audience === 'ALL') ?? offers.find((row) => row.audience === undefined);
  const price: unknown = Array.isArray(offer?.our_price) ? offer.our_price[0] : undefined;
  const entry: unknown = isInstance(price) && Array.isArray(price.schedule) ? price.schedule[0] : undefined;
  return isInstance(entry) ? statedMinorUnitsOf(entry.value_with_tax) : null;
}

/** Some parents carry no `parentage_level`; having children says the same. */
function withParentage(
  flat: Record<string, string>,
  listing: AmazonListing,
  marketplace: Marketplace,
): Record<string, string> {
  if (flat.parentage_level !== undefined) return flat;
  const isParent = (listing.relationships ?? [])
    .filter((row) => row.marketplaceId === marketplace.amazonId)
    .some((row) => row.relationships.some((one) => one.type === 'VARIATION' && one.childSkus?.length));
  return isParent ? { ...flat, parentage_level: 'parent' } : flat;
}

function timeOf(iso: string | null | undefined): number | null {
  const at = iso ? Date.parse(iso) : Number.NaN;
  return Number.isFinite(at) ? at : null;
}
