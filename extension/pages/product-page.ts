import type { ProductFacts, Reasons } from './facts';
import { marketplaceCurrency } from './marketplace-currency';
import { readAsin } from './product/asin';
import { readAvailability, readHasBuyButton, readUnavailable } from './product/availability';
import { readBestSellerRanks } from './product/best-seller-ranks';
import { readBrand, readByline } from './product/brand';
import { readBullets } from './product/bullets';
import {
  readAttributes,
  readBreadcrumb,
  readDescription,
  readHasAplus,
  readVariationDimensions,
} from './product/details';
import { readHasVideo, readImages } from './product/images';
import { readListPrice, readUnitPrice } from './product/list-price';
import { readDispatchedFrom, readMerchant } from './product/merchant';
import { readPriceFacts } from './product/price';
import type { ProductScope } from './product/product-scope';
import { readRating, readReviewCount } from './product/reviews';
import { readTitle } from './product/title';

/** True for a page laid out as a product page; an address alone is not enough, for a missing product has one too. */
export function isProductPage(document: Document): boolean {
  return (
    document.querySelector('#productTitle,#ebooksProductTitle,#ppd,#dp,#dp-container,input#ASIN,h1#title') !==
    null
  );
}

/** Everything that a product page (`/dp/`) shows, read by selectors alone; nothing is fetched. */
export function readProductPage(document: Document, url: string): { facts: ProductFacts; reasons: Reasons } {
  const scope: ProductScope = { document, url, currency: marketplaceCurrency(url), reasons: {} };
  const price = readPriceFacts(scope);
  const { bullets, shown } = readBullets(scope);
  const { images, count } = readImages(scope);
  const facts: ProductFacts = {
    asin: readAsin(scope),
    title: readTitle(scope),
    ...price,
    listPrice: readListPrice(scope, price.priceIncVat),
    unitPriceText: readUnitPrice(scope),
    brand: readBrand(scope),
    byline: readByline(scope),
    bulletCount: shown,
    imageCount: count,
    rating: readRating(scope),
    reviewCount: readReviewCount(scope),
    bestSellerRanks: readBestSellerRanks(scope),
    merchant: readMerchant(scope),
    dispatchedFrom: readDispatchedFrom(scope),
    availability: readAvailability(scope),
    unavailable: readUnavailable(scope),
    hasBuyButton: readHasBuyButton(scope),
    breadcrumb: readBreadcrumb(scope),
    variationDimensions: readVariationDimensions(scope),
    hasAplus: readHasAplus(scope),
    bullets,
    description: readDescription(scope),
    images,
    attributes: readAttributes(scope),
    hasVideo: readHasVideo(scope),
  };
  for (const [field, value] of Object.entries(facts))
    if (value === null) scope.reasons[field] ??= 'The page does not show it where it is known to stand.';
  return { facts, reasons: scope.reasons };
}
