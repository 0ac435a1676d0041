import type { CatalogueIssue } from '../../catalogue/item';
import type { Attributes, LiveListing } from '../../state';
import { consumerOffer, ownQuantity, scheduledPounds } from './read-attributes';
import { titleReview } from './title-rules';

/** A price under the seller's own minimum takes the listing down (code and words as in Amazon's samples' 18155). */
function priceReview(attributes: Attributes): CatalogueIssue[] {
  const offer = consumerOffer(attributes);
  const price = scheduledPounds(offer, 'our_price');
  const minimum = scheduledPounds(offer, 'minimum_seller_allowed_price');
  if (price === undefined || minimum === undefined || price >= minimum) return [];
  return [
    {
      code: '18155',
      message: 'The minimum price is higher than the price of the listing. Change one of them.',
      severity: 'ERROR',
      attributeNames: ['purchasable_offer'],
      categories: ['INVALID_PRICE'],
      enforcements: ['LISTING_SUPPRESSED'],
    },
  ];
}

function derivedStatus(attributes: Attributes, issues: CatalogueIssue[]): LiveListing['status'] {
  const actions = new Set(issues.flatMap(({ enforcements }) => enforcements));
  const removed = actions.has('CATALOG_ITEM_REMOVED');
  const priced = scheduledPounds(consumerOffer(attributes), 'our_price') !== undefined;
  const buyable = priced && ownQuantity(attributes) > 0 && !actions.has('LISTING_SUPPRESSED') && !removed;
  return [
    ...(buyable ? (['BUYABLE'] as const) : []),
    ...(removed || actions.has('SEARCH_SUPPRESSED') ? [] : (['DISCOVERABLE'] as const)),
  ];
}

/**
 * What Amazon makes of a listing after a change has become visible: issues of the touched attributes are looked
 * at again, and the status follows where the change bears on it.
 */
export function reviewed(
  before: LiveListing,
  attributes: Attributes,
  touched: string[],
): Pick<LiveListing, 'issues' | 'status'> {
  const kept = before.issues.filter(
    ({ attributeNames }) => !attributeNames.some((attribute) => touched.includes(attribute)),
  );
  const found = [
    ...(touched.includes('item_name') ? titleReview(attributes) : []),
    ...(touched.includes('purchasable_offer') ? priceReview(attributes) : []),
  ];
  const issues = [...kept, ...found];
  const was = derivedStatus(before.attributes, before.issues).join();
  const is = derivedStatus(attributes, issues);
  return { issues, status: is.join() === was ? before.status : is };
}
