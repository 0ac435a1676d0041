import type { ProductFacts, Reasons } from '../facts';
import { marketplaceCurrency } from '../marketplace-currency';
import { saysUnavailable } from './availability';
import { ranksOf } from './best-seller-ranks';
import { brandOf } from './brand';
import { bulletsOf } from './bullets';
import { attributesOf } from './details';
import { imagesOf } from './images';
import { listPriceOf } from './list-price';
import { dispatcherOf, merchantOf } from './merchant';
import type { ProductEvidence } from './product-evidence';
import { firstNumber, starsIn, wholeNumberIn } from './reviews';

/** What the words of a product page mean. Pure, and never throws: a fact that cannot be told is null with a reason. */
export function interpretProduct(evidence: ProductEvidence): { facts: ProductFacts; reasons: Reasons } {
  const { price, seller } = evidence;
  const reasons: Record<string, string> =
    evidence.whyNoPrice === null ? {} : { priceIncVat: evidence.whyNoPrice };
  const { bullets, shown } = bulletsOf(evidence.bulletLines);
  const { images, count } = imagesOf(evidence.images);
  const facts: ProductFacts = {
    asin: evidence.asin,
    title: evidence.title,
    ...price,
    listPrice: listPriceOf(evidence.struckPrices, {
      currency: marketplaceCurrency(evidence.url),
      priceIncVat: price.priceIncVat,
      reasons,
    }),
    unitPriceText: evidence.unitPriceText,
    brand: brandOf(evidence.byline, reasons),
    byline: evidence.byline.source,
    bulletCount: shown,
    imageCount: count,
    rating: firstNumber(evidence.starWords, starsIn),
    reviewCount: firstNumber(evidence.countWords, wholeNumberIn),
    bestSellerRanks: ranksOf(evidence.details),
    merchant: merchantOf(seller),
    dispatchedFrom: dispatcherOf(seller),
    availability: evidence.availability,
    unavailable: saysUnavailable(evidence.offerWords),
    hasBuyButton: evidence.hasBuyButton,
    breadcrumb: evidence.breadcrumb,
    variationDimensions: evidence.variationDimensions,
    hasAplus: evidence.hasAplus,
    bullets,
    description: evidence.description,
    images,
    attributes: attributesOf(evidence.details),
    hasVideo: evidence.hasVideo,
  };
  for (const [field, value] of Object.entries(facts))
    if (value === null) reasons[field] ??= 'The page does not show it where it is known to stand.';
  return { facts, reasons };
}
