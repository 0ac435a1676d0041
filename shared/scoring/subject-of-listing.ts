import type { ContentChanges } from '../catalog/listing-content';
import type { Listing } from '../catalog/listing';
import type { ProductType } from '../catalog/product-type';
import { factOf, known, unknown } from './fact';
import { isMediaProductType } from './media-product-types';
import type { Subject } from './subject';

const notInApi = 'Amazon’s Listings API does not say';
const seenOnPage = 'not known from here; the product’s page shows it';

/**
 * The subject of an own listing. `seen` brings what a page or another source knows beyond the Listings API (rating,
 * rank, Featured Offer …): see `seenOnPage` in `subject-of-page.ts`. Parents are not to be scored
 * (`isParentListing`): they carry no bullets, images or price.
 */
export function subjectOfListing(
  listing: Listing,
  productType: ProductType | null,
  seen: Partial<Subject> = {},
): Subject {
  const { content, offer } = listing;
  return {
    marketplace: listing.marketplace,
    asin: listing.asin,
    sku: listing.sku,
    isOwn: true,
    isMedia: isMediaProductType(listing.productType),
    productType: factOf(productType, 'the product type’s definition is not read yet'),
    brand: factOf(listing.attributes.brand, 'the listing names no brand'),
    title: known(content.title),
    itemHighlight: known(content.itemHighlight),
    bullets: known(content.bullets),
    description: known(content.description),
    searchTerms: known(content.searchTerms),
    images: known(listing.images),
    measuredImages: unknown('the image files are not measured yet'),
    imageCount: known(listing.images.length),
    hasVideo: unknown(notInApi),
    hasAplus: unknown(notInApi),
    attributes: known(listing.attributes),
    issues: known(listing.issues),
    status: known(listing.status),
    quantity: factOf(offer.quantity, 'Amazon gave no quantity'),
    priceIncVat: factOf(offer.priceIncVat, 'Amazon gave no price'),
    featuredOfferIncVat: unknown(seenOnPage),
    rating: unknown(seenOnPage),
    reviewCount: unknown(seenOnPage),
    bestSellerRank: unknown(seenOnPage),
    handlingDays: factOf(offer.handlingDays, 'Amazon gave no handling time'),
    breadcrumb: unknown(seenOnPage),
    ...seen,
  };
}

/** The same subject with the words of a draft in place of its own: what the editor scores on every keystroke. */
export function subjectOfDraft(subject: Subject, changes: ContentChanges): Subject {
  const draft = { ...subject };
  if (changes.title !== undefined) draft.title = known(changes.title);
  if (changes.itemHighlight !== undefined) draft.itemHighlight = known(changes.itemHighlight);
  if (changes.bullets !== undefined) draft.bullets = known(changes.bullets);
  if (changes.description !== undefined) draft.description = known(changes.description);
  if (changes.searchTerms !== undefined) draft.searchTerms = known(changes.searchTerms);
  return draft;
}
