import type { CatalogueIssue } from './item';

/** Issues as Listings Items words them for a seller: codes of the kind that Amazon uses, messages in our own words. */
export const issues = {
  titleTooLong: {
    code: '90000900',
    message:
      'The value for item_name is longer than 75 characters. Shorten it; Amazon may replace it after 14 days.',
    severity: 'WARNING',
    attributeNames: ['item_name'],
    categories: ['INVALID_ATTRIBUTE'],
    enforcements: [],
  },
  missingOrigin: {
    code: '90220',
    message: "'country_of_origin' is required but not supplied.",
    severity: 'ERROR',
    attributeNames: ['country_of_origin'],
    categories: ['MISSING_ATTRIBUTE'],
    enforcements: [],
  },
  missingUnitCount: {
    code: '90220',
    message: "'unit_count' is required but not supplied.",
    severity: 'ERROR',
    attributeNames: ['unit_count'],
    categories: ['MISSING_ATTRIBUTE'],
    enforcements: ['SEARCH_SUPPRESSED'],
  },
  imageSuppressed: {
    code: '18299',
    message:
      'The main image does not have a plain white background. The listing is not shown in search until it is replaced.',
    severity: 'ERROR',
    attributeNames: ['main_product_image_locator'],
    categories: ['INVALID_IMAGE'],
    enforcements: ['SEARCH_SUPPRESSED'],
  },
  imageMissing: {
    code: '18027',
    message: 'A main image is required. The listing is not shown in search until one is supplied.',
    severity: 'ERROR',
    attributeNames: ['main_product_image_locator'],
    categories: ['MISSING_IMAGE'],
    enforcements: ['SEARCH_SUPPRESSED'],
  },
  bulletClaim: {
    code: '99300',
    message:
      'bullet_point holds a claim that is not allowed (guarantee or refund). The attribute may be removed.',
    severity: 'WARNING',
    attributeNames: ['bullet_point'],
    categories: ['INVALID_ATTRIBUTE'],
    enforcements: ['ATTRIBUTE_SUPPRESSED'],
  },
  environmentalClaim: {
    code: '99301',
    message: 'bullet_point holds an environmental claim without evidence. The attribute may be removed.',
    severity: 'WARNING',
    attributeNames: ['bullet_point'],
    categories: ['INVALID_ATTRIBUTE'],
    enforcements: [],
  },
  materialValue: {
    code: '90244',
    message: "The value given for 'material' is not in the list of accepted values.",
    severity: 'WARNING',
    attributeNames: ['material'],
    categories: ['INVALID_ATTRIBUTE'],
    enforcements: [],
  },
  priceAlert: {
    code: '18448',
    message:
      'The price is far above recent prices for this product. The offer is not shown until it is confirmed.',
    severity: 'ERROR',
    attributeNames: ['purchasable_offer'],
    categories: ['INVALID_PRICE'],
    enforcements: ['LISTING_SUPPRESSED'],
  },
  ageRestricted: {
    code: '18742',
    message:
      'Bladed products need an approved delivery service with age verification. Apply for approval to sell.',
    severity: 'ERROR',
    attributeNames: [],
    categories: ['QUALIFICATION_REQUIRED'],
    enforcements: ['LISTING_SUPPRESSED'],
  },
  duplicate: {
    code: '8541',
    message: 'The part number matches a different product in the catalogue than the title does.',
    severity: 'ERROR',
    attributeNames: ['part_number', 'item_name'],
    categories: ['DUPLICATE'],
    enforcements: [],
  },
} as const satisfies Record<string, IssueTemplate>;

/** As a catalogue issue, but with lists that a constant may hold. */
type IssueTemplate = {
  readonly [Key in keyof CatalogueIssue]: CatalogueIssue[Key] extends string[]
    ? readonly string[]
    : CatalogueIssue[Key];
};

export type IssueName = keyof typeof issues;
