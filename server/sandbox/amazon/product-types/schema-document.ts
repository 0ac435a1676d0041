import { marketplace } from '../marketplace';
import type { SchemaNode } from './attribute';
import type { ProductType } from './product-type';

export type RequirementsSet = 'LISTING' | 'LISTING_PRODUCT_ONLY' | 'LISTING_OFFER_ONLY';

/** The name (not an address) under which Amazon's schemas refer to their meta-schema. */
export const metaSchemaId =
  'https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1';

const offerRequired = ['condition_type', 'purchasable_offer', 'fulfillment_availability'];

/** The attributes that belong to a requirements set, in order. */
export function attributesInSet(type: ProductType, set: RequirementsSet): string[] {
  return Object.entries(type.attributes)
    .filter(([, { offer }]) => set === 'LISTING' || offer === (set === 'LISTING_OFFER_ONLY'))
    .map(([name]) => name);
}

function requiredInSet(type: ProductType, set: RequirementsSet): string[] {
  if (set === 'LISTING_OFFER_ONLY') return offerRequired;
  return set === 'LISTING' ? [...type.required, ...offerRequired] : type.required;
}

/**
 * The JSON Schema of a product type as getDefinitionsProductType links to it.
 * @param enforced whether required attributes are asked for; not for patches
 */
export function schemaDocument(type: ProductType, set: RequirementsSet, enforced: boolean): SchemaNode {
  return {
    $schema: metaSchemaId,
    $id: `https://schemas.amazon.com/selling-partners/definitions/product-types/schema/v1/${type.name}`,
    $comment: `Not Amazon's: a definition of ${type.name} written for the Plumbline sandbox in Amazon's vocabulary (${marketplace.id}, ${marketplace.defaultLanguageCode})`,
    $defs: {
      marketplace_id: {
        type: 'string',
        default: marketplace.id,
        editable: false,
        hidden: true,
        enum: [marketplace.id],
        enumNames: [marketplace.name],
      },
      language_tag: {
        type: 'string',
        default: marketplace.defaultLanguageCode,
        editable: false,
        hidden: true,
        enum: ['en_GB', 'pl_PL', 'zh_CN'],
        enumNames: ['English (United Kingdom)', 'Polish (Poland)', 'Chinese (China)'],
      },
    },
    $lifecycle: { state: 'live' },
    type: 'object',
    ...(enforced && { required: requiredInSet(type, set) }),
    properties: Object.fromEntries(
      attributesInSet(type, set).map((name) => [name, type.attributes[name]?.schema ?? {}]),
    ),
    ...(enforced && type.conditions.length > 0 && { allOf: type.conditions }),
    additionalProperties: false,
  };
}
