import type { AttributeDefinition, SchemaNode } from './attribute';
import { commonAttributes, type ContentLimits } from './common-attributes';

/** One product type of the simulated Amazon. The definitions are ours: Amazon publishes its own only on request. */
export interface ProductType {
  /** As the API names it, e.g. `DRILL_BITS`. */
  name: string;
  displayName: string;
  /** Words by which the definitions search finds it. */
  keywords: string[];
  limits: ContentLimits;
  attributes: Record<string, AttributeDefinition>;
  /** Attributes that a whole listing must have. */
  required: string[];
  /** Conditional rules (`if`, `then`) over the whole listing. */
  conditions: SchemaNode[];
}

interface ProductTypeShape {
  name: string;
  displayName: string;
  keywords: string[];
  limits?: Partial<ContentLimits>;
  attributes: Record<string, AttributeDefinition>;
  required?: string[];
  conditions?: SchemaNode[];
}

const usualLimits: ContentLimits = {
  titleLength: 200,
  bullets: 5,
  bulletLength: 500,
  searchTermBytes: 249,
  descriptionLength: 2_000,
  highlightLength: 125,
};

const usuallyRequired = [
  'item_name',
  'brand',
  'bullet_point',
  'product_description',
  'main_product_image_locator',
  'country_of_origin',
  'supplier_declared_dg_hz_regulation',
];

/** A product type: the common attributes with its limits, and its own. */
export function productType(shape: ProductTypeShape): ProductType {
  const limits = { ...usualLimits, ...shape.limits };
  return {
    name: shape.name,
    displayName: shape.displayName,
    keywords: shape.keywords,
    limits,
    attributes: { ...commonAttributes(limits), ...shape.attributes },
    required: [...usuallyRequired, ...(shape.required ?? [])],
    conditions: shape.conditions ?? [],
  };
}

/** `then` these attributes are required when an attribute has this value. */
export function requiredWhen(attributeName: string, value: unknown, required: string[]): SchemaNode {
  return {
    if: {
      required: [attributeName],
      properties: {
        [attributeName]: { contains: { required: ['value'], properties: { value: { const: value } } } },
      },
    },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { required },
  };
}
