import type { LiveListing } from '../../state';
import { marketplace } from '../marketplace';
import { issueAnswer } from './issue';
import { firstText, scheduledPounds } from './read-attributes';
import { relationshipsAnswer } from './relationships';

/** The data sets of the Listings Items model; `procurement` belongs to vendors and is always left out. */
export const listingDataSets = [
  'summaries',
  'attributes',
  'issues',
  'offers',
  'fulfillmentAvailability',
  'procurement',
  'relationships',
  'productTypes',
] as const;

const iso = (ms: number) => new Date(ms).toISOString();

function mainImage(listing: LiveListing) {
  const link = listing.attributes.main_product_image_locator?.[0]?.media_location;
  const drawn = listing.item.images.find(({ variant }) => variant === 'MAIN');
  if (typeof link !== 'string') return {};
  return { mainImage: { link, height: drawn?.height ?? 500, width: drawn?.width ?? 500 } };
}

function summary(listing: LiveListing) {
  const condition = listing.attributes.condition_type?.[0]?.value;
  const itemName = firstText(listing.attributes, 'item_name');
  return {
    marketplaceId: marketplace.id,
    asin: listing.item.asin,
    productType: listing.item.productType,
    ...(typeof condition === 'string' && { conditionType: condition }),
    status: listing.status,
    ...(itemName !== '' && { itemName }),
    createdDate: iso(listing.createdAt),
    lastUpdatedDate: iso(listing.lastUpdatedAt),
    ...mainImage(listing),
  };
}

function offers(listing: LiveListing) {
  return (listing.attributes.purchasable_offer ?? []).flatMap((offer) => {
    const pounds = scheduledPounds(offer, 'our_price');
    if (pounds === undefined) return [];
    const business = offer.audience === 'B2B';
    return [
      {
        marketplaceId: marketplace.id,
        offerType: business ? 'B2B' : 'B2C',
        price: { currencyCode: marketplace.defaultCurrencyCode, amount: pounds.toFixed(2) },
        audience: business
          ? { value: 'B2B', displayName: 'Amazon Business' }
          : { value: 'ALL', displayName: 'Sell on Amazon' },
      },
    ];
  });
}

function availability(listing: LiveListing) {
  return (listing.attributes.fulfillment_availability ?? []).map(
    ({ fulfillment_channel_code: code, quantity }) => ({
      fulfillmentChannelCode: String(code),
      ...(typeof quantity === 'number' && { quantity }),
    }),
  );
}

/** A listing in the form of the model's `Item`, with the data sets that were asked for. */
export function listingAnswer(listing: LiveListing, included: string[], all: () => LiveListing[]) {
  const wants = (name: (typeof listingDataSets)[number]) => included.includes(name);
  return {
    sku: listing.item.sku ?? '',
    ...(wants('summaries') && { summaries: [summary(listing)] }),
    ...(wants('attributes') && { attributes: listing.attributes }),
    ...(wants('issues') && { issues: listing.issues.map(issueAnswer) }),
    ...(wants('offers') && { offers: offers(listing) }),
    ...(wants('fulfillmentAvailability') && { fulfillmentAvailability: availability(listing) }),
    ...(wants('relationships') && { relationships: relationshipsAnswer(listing, all()) }),
    ...(wants('productTypes') && {
      productTypes: [{ marketplaceId: marketplace.id, productType: listing.item.productType }],
    }),
  };
}
