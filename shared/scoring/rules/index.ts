import type { Rule } from '../rule';
import { featuredOfferPrice } from './competitive/featured-offer-price';
import { handlingTime } from './competitive/handling-time';
import { inStock } from './competitive/in-stock';
import { priceStated } from './competitive/price-stated';
import { rating } from './competitive/rating';
import { reviewCount } from './competitive/review-count';
import { ageRestriction } from './compliance/age-restriction';
import { amazonIssues } from './compliance/amazon-issues';
import { attributeLimits } from './compliance/attribute-limits';
import { attributeValues } from './compliance/attribute-values';
import { batteryFacts } from './compliance/battery-facts';
import { biocideClaims } from './compliance/biocide-claims';
import { bulletCharacters } from './compliance/bullet-characters';
import { bulletClaims } from './compliance/bullet-claims';
import { bulletPlaceholders } from './compliance/bullet-placeholders';
import { buyable } from './compliance/buyable';
import { compatibilityWording } from './compliance/compatibility-wording';
import { hazardData } from './compliance/hazard-data';
import { markStated } from './compliance/mark-stated';
import { markWording } from './compliance/mark-wording';
import { noAsins } from './compliance/no-asins';
import { noContacts } from './compliance/no-contacts';
import { noOffersInText } from './compliance/no-offers-in-text';
import { plugFacts } from './compliance/plug-facts';
import { protectiveStandard } from './compliance/protective-standard';
import { regulatedChemicals } from './compliance/regulated-chemicals';
import { requiredAttributes } from './compliance/required-attributes';
import { safetyWording } from './compliance/safety-wording';
import { titleCapitals } from './compliance/title-capitals';
import { titleCharacters } from './compliance/title-characters';
import { titlePromotion } from './compliance/title-promotion';
import { unitCount } from './compliance/unit-count';
import { variationFacts } from './compliance/variation-facts';
import { aplus } from './content/aplus';
import { britishSpelling } from './content/british-spelling';
import { bulletCapital } from './content/bullet-capital';
import { bulletCount } from './content/bullet-count';
import { bulletLength } from './content/bullet-length';
import { bulletsDiffer } from './content/bullets-differ';
import { bulletsGiveFigures } from './content/bullets-give-figures';
import { descriptionLength } from './content/description-length';
import { descriptionPresent } from './content/description-present';
import { fittingAgrees } from './content/fitting-agrees';
import { fittingStated } from './content/fitting-stated';
import { materialAgrees } from './content/material-agrees';
import { materialStated } from './content/material-stated';
import { metricFirst } from './content/metric-first';
import { noHtml } from './content/no-html';
import { noHtmlEntities } from './content/no-html-entities';
import { quantityAgrees } from './content/quantity-agrees';
import { quantityStated } from './content/quantity-stated';
import { ratingStated } from './content/rating-stated';
import { ratingsAgree } from './content/ratings-agree';
import { recommendedAttributes } from './content/recommended-attributes';
import { sizesAgree } from './content/sizes-agree';
import { textsInEnglish } from './content/texts-in-english';
import { unitsConsistent } from './content/units-consistent';
import { unseenCharacters } from './content/unseen-characters';
import { imageCount } from './images/image-count';
import { imageShape } from './images/image-shape';
import { imagesDiffer } from './images/images-differ';
import { imagesVary } from './images/images-vary';
import { mainFillsFrame } from './images/main-fills-frame';
import { mainImage } from './images/main-image';
import { mainImageSize } from './images/main-image-size';
import { mainNoText } from './images/main-no-text';
import { mainWhiteBackground } from './images/main-white-background';
import { otherImageSize } from './images/other-image-size';
import { video } from './images/video';
import { itemHighlightLength } from './seo/item-highlight-length';
import { itemHighlightPresent } from './seo/item-highlight-present';
import { itemHighlightRepeats } from './seo/item-highlight-repeats';
import { searchTermsBytes } from './seo/search-terms-bytes';
import { searchTermsClean } from './seo/search-terms-clean';
import { searchTermsFilled } from './seo/search-terms-filled';
import { searchTermsRepeats } from './seo/search-terms-repeats';
import { titleLanguage } from './seo/title-language';
import { titleLeadsWithBrand } from './seo/title-leads-with-brand';
import { titleLength } from './seo/title-length';
import { titleNumerals } from './seo/title-numerals';
import { titleSaysEnough } from './seo/title-says-enough';
import { titleStatesSize } from './seo/title-states-size';
import { titleWordRepeats } from './seo/title-word-repeats';

/** Every scoring rule: one file each, its id is its path. A test walks the folder to prove this list whole. */
export const rules: readonly Rule[] = [
  itemHighlightLength,
  itemHighlightPresent,
  itemHighlightRepeats,
  searchTermsBytes,
  searchTermsClean,
  searchTermsFilled,
  searchTermsRepeats,
  titleLanguage,
  titleLeadsWithBrand,
  titleLength,
  titleNumerals,
  titleSaysEnough,
  titleStatesSize,
  titleWordRepeats,
  aplus,
  britishSpelling,
  bulletCapital,
  bulletCount,
  bulletLength,
  bulletsDiffer,
  bulletsGiveFigures,
  descriptionLength,
  descriptionPresent,
  fittingAgrees,
  fittingStated,
  materialAgrees,
  materialStated,
  metricFirst,
  noHtml,
  noHtmlEntities,
  quantityAgrees,
  quantityStated,
  ratingStated,
  ratingsAgree,
  recommendedAttributes,
  sizesAgree,
  textsInEnglish,
  unitsConsistent,
  unseenCharacters,
  imageCount,
  imageShape,
  imagesDiffer,
  imagesVary,
  mainFillsFrame,
  mainImage,
  mainImageSize,
  mainNoText,
  mainWhiteBackground,
  otherImageSize,
  video,
  featuredOfferPrice,
  handlingTime,
  inStock,
  priceStated,
  rating,
  reviewCount,
  ageRestriction,
  amazonIssues,
  attributeLimits,
  attributeValues,
  batteryFacts,
  biocideClaims,
  bulletCharacters,
  bulletClaims,
  bulletPlaceholders,
  buyable,
  compatibilityWording,
  hazardData,
  markStated,
  markWording,
  noAsins,
  noContacts,
  noOffersInText,
  plugFacts,
  protectiveStandard,
  regulatedChemicals,
  requiredAttributes,
  safetyWording,
  titleCapitals,
  titleCharacters,
  titlePromotion,
  unitCount,
  variationFacts,
];
