import { marketplaceCurrency } from '../marketplace-currency';
import { readAsin } from './asin';
import { offerWords, readAvailability, readHasBuyButton } from './availability';
import { bylineEvidence } from './brand';
import { bulletLines } from './bullets';
import {
  detailRows,
  readBreadcrumb,
  readDescription,
  readHasAplus,
  readVariationDimensions,
} from './details';
import { imageEvidence, readHasVideo } from './images';
import { readUnitPrice, struckPrices } from './list-price';
import { sellerEvidence } from './merchant';
import { readPriceFacts } from './price';
import type { ProductEvidence } from './product-evidence';
import { blocksOf, type ProductScope } from './product-scope';
import { countWords, starWords } from './reviews';
import { readTitle } from './title';

/** Takes from a product page (`/dp/`) everything that its facts are made of, by selectors alone; nothing is fetched. */
export function collectProduct(document: Document, url: string): ProductEvidence {
  const currency = marketplaceCurrency(url);
  const scope: ProductScope = { document, url, currency, blocks: blocksOf(document), reasons: {} };
  const price = readPriceFacts(scope);
  return {
    url,
    asin: readAsin(scope),
    title: readTitle(scope),
    price,
    whyNoPrice: scope.reasons.priceIncVat ?? null,
    struckPrices: struckPrices(scope),
    unitPriceText: readUnitPrice(scope),
    byline: bylineEvidence(scope),
    bulletLines: bulletLines(scope),
    images: imageEvidence(scope),
    starWords: starWords(scope),
    countWords: countWords(scope),
    details: detailRows(scope),
    seller: sellerEvidence(scope),
    availability: readAvailability(scope),
    offerWords: offerWords(scope),
    hasBuyButton: readHasBuyButton(scope),
    breadcrumb: readBreadcrumb(scope),
    variationDimensions: readVariationDimensions(scope),
    hasAplus: readHasAplus(scope),
    description: readDescription(scope),
    hasVideo: readHasVideo(scope),
  };
}
