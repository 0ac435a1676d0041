import { attribute, leaf, marketplaceId, type AttributeDefinition } from './attribute';
import { offerAttributes } from './offer-attributes';
import { textAttribute } from './text-attribute';
import {
  boxAttribute,
  choiceAttribute,
  countAttribute,
  measureAttribute,
  unitCountAttribute,
} from './value-attributes';

/** Limits in which product types differ. */
export interface ContentLimits {
  /** Characters of `item_name`; Amazon's schemas still take up to 200 where the policy allows 75. */
  titleLength: number;
  /** How many bullet points, and characters of each. */
  bullets: number;
  bulletLength: number;
  /** Bytes in UTF-8 of `generic_keyword`. */
  searchTermBytes: number;
  descriptionLength: number;
  /** Characters of `title_differentiation`, the Item Highlight; null for types that lack it. */
  highlightLength: number | null;
}

const identity = 'product_identity';

function contentAttributes(limits: ContentLimits): Record<string, AttributeDefinition> {
  const highlight = limits.highlightLength;
  return {
    item_name: textAttribute({
      title: 'Item Name',
      description: 'The title that shoppers see.',
      group: identity,
      maxLength: limits.titleLength,
      example: 'Brightwell HSS Drill Bit Set, 19 Pieces, 1-10 mm',
    }),
    ...(highlight !== null && {
      title_differentiation: textAttribute({
        title: 'Item Highlight',
        description: 'Short phrases shown with a short title; they must not repeat it.',
        group: identity,
        maxLength: highlight,
        example: 'For metal and wood, case with size marks',
      }),
    }),
    brand: textAttribute({
      title: 'Brand Name',
      description: 'The brand as it is printed on the product.',
      group: identity,
      maxLength: 100,
      editable: false,
      example: 'Brightwell',
    }),
    bullet_point: textAttribute({
      title: 'Bullet Point',
      description: 'Key features, one each.',
      maxLength: limits.bulletLength,
      maxUniqueItems: limits.bullets,
      example: 'Split point starts without wandering on rounded steel',
    }),
    product_description: textAttribute({
      title: 'Product Description',
      description: 'A longer text about the product.',
      maxLength: limits.descriptionLength,
      example: 'A set for the workshop and the van.',
    }),
    generic_keyword: textAttribute({
      title: 'Generic Keyword',
      description: 'Search terms that shoppers use and the listing does not say.',
      maxUtf8ByteLength: limits.searchTermBytes,
      example: 'twist drill jobber bits',
    }),
  };
}

const imageLocator = (title: string) =>
  attribute({
    title,
    description: 'Address from which Amazon fetches the image.',
    group: 'images',
    members: {
      media_location: leaf(title, { type: 'string', minLength: 8, maxLength: 2_000 }),
      marketplace_id: marketplaceId,
    },
  });

const images: Record<string, AttributeDefinition> = {
  main_product_image_locator: imageLocator('Main Image'),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [
      `other_product_image_locator_${n}`,
      imageLocator(`Other Image ${n}`),
    ]),
  ),
};

const identifiers: Record<string, AttributeDefinition> = {
  externally_assigned_product_identifier: attribute({
    title: 'Product Identifier',
    description: 'EAN, UPC or GTIN of the pack.',
    group: identity,
    selectors: ['marketplace_id', 'type'],
    members: {
      type: leaf('Kind', { type: 'string', enum: ['ean', 'gtin', 'upc'], enumNames: ['EAN', 'GTIN', 'UPC'] }),
      value: leaf('Product Identifier', { type: 'string', minLength: 12, maxLength: 14, editable: false }),
      marketplace_id: marketplaceId,
    },
  }),
  merchant_suggested_asin: attribute({
    title: 'Merchant Suggested ASIN',
    description: 'The ASIN to which the offer belongs.',
    group: identity,
    offer: true,
    members: {
      value: leaf('ASIN', { type: 'string', minLength: 10, maxLength: 10, editable: false }),
      marketplace_id: marketplaceId,
    },
  }),
  recommended_browse_nodes: attribute({
    title: 'Recommended Browse Nodes',
    description: 'Where the product is found when browsing.',
    group: identity,
    maxUniqueItems: 2,
    members: { value: leaf('Browse Node', { type: 'string', maxLength: 20 }), marketplace_id: marketplaceId },
  }),
};

const word = (title: string, description: string, example: string) =>
  textAttribute({ title, description, maxLength: 120, example });

const code = (title: string, description: string) =>
  attribute({
    title,
    description,
    members: {
      value: leaf(title, { type: 'string', minLength: 1, maxLength: 40 }),
      marketplace_id: marketplaceId,
    },
  });

const details: Record<string, AttributeDefinition> = {
  manufacturer: word('Manufacturer', 'Who made it.', 'Brightwell Tools Ltd'),
  model_number: code('Model Number', 'The maker’s model number.'),
  model_name: word('Model Name', 'The maker’s name of the model.', 'ProCut'),
  part_number: code('Part Number', 'The maker’s part number.'),
  color: word('Colour', 'Colour as shoppers would say it.', 'Blue'),
  size: word('Size', 'Size as shoppers would say it.', '125 mm'),
  style: word('Style', 'Style of the product.', 'Trade'),
  material: word('Material', 'What it is made of.', 'High speed steel'),
  included_components: textAttribute({
    title: 'Included Components',
    description: 'What is in the box.',
    maxLength: 500,
    maxUniqueItems: 10,
    example: 'Metal case',
  }),
  special_feature: textAttribute({
    title: 'Special Features',
    description: 'What sets it apart.',
    maxLength: 100,
    maxUniqueItems: 5,
    example: 'Quick change',
  }),
  number_of_items: countAttribute({
    title: 'Number of Items',
    description: 'Items in the pack.',
    maximum: 100_000,
  }),
  item_package_quantity: countAttribute({ title: 'Package Quantity', description: 'Packs in the box.' }),
  unit_count: unitCountAttribute(),
  item_weight: measureAttribute({ title: 'Item Weight', description: 'Without packaging.', unit: 'weight' }),
  item_dimensions: boxAttribute({ title: 'Item Dimensions', description: 'Without packaging.' }),
  item_package_weight: measureAttribute({
    title: 'Package Weight',
    description: 'As it is sent.',
    group: 'shipping',
    unit: 'weight',
  }),
  item_package_dimensions: boxAttribute({
    title: 'Package Dimensions',
    description: 'As it is sent.',
    group: 'shipping',
  }),
};

const compliance: Record<string, AttributeDefinition> = {
  country_of_origin: choiceAttribute({
    title: 'Country of Origin',
    description: 'Where it was made.',
    group: 'safety_and_compliance',
    choices: {
      GB: 'United Kingdom',
      CN: 'China',
      DE: 'Germany',
      IN: 'India',
      IT: 'Italy',
      PL: 'Poland',
      TW: 'Taiwan',
      US: 'United States',
    },
  }),
  supplier_declared_dg_hz_regulation: choiceAttribute({
    title: 'Dangerous Goods Regulations',
    description: 'Which regulations on dangerous goods apply.',
    group: 'safety_and_compliance',
    choices: {
      not_applicable: 'Not applicable',
      ghs: 'GHS',
      transportation: 'Transportation',
      storage: 'Storage',
    },
  }),
};

/** What every product type of the sandbox has; only the limits differ. */
export function commonAttributes(limits: ContentLimits): Record<string, AttributeDefinition> {
  return {
    ...contentAttributes(limits),
    ...identifiers,
    ...offerAttributes,
    ...images,
    ...details,
    ...compliance,
  };
}
