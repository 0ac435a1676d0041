/** A JSON Schema node; the keywords beyond JSON Schema are those of Amazon's meta-schema. */
export type SchemaNode = Record<string, unknown>;

/** Where the definitions API lists an attribute. */
export type PropertyGroup =
  'product_identity' | 'product_details' | 'offer' | 'images' | 'shipping' | 'safety_and_compliance';

/** One attribute of a product type: its schema, and whether it belongs to the offer or to the product. */
export interface AttributeDefinition {
  group: PropertyGroup;
  /** LISTING_OFFER_ONLY asks for the offer attributes alone. */
  offer: boolean;
  selectors: string[];
  schema: SchemaNode;
}

interface AttributeShape {
  title: string;
  description: string;
  group?: PropertyGroup;
  offer?: boolean;
  /** Properties that tell instances apart, besides those added by the builder. */
  selectors?: string[];
  maxUniqueItems?: number;
  members: Record<string, SchemaNode>;
  required?: string[];
  /** Further keywords of one instance, e.g. `dependentRequired`. */
  instance?: SchemaNode;
}

export const marketplaceId: SchemaNode = { $ref: '#/$defs/marketplace_id' };
export const languageTag: SchemaNode = { $ref: '#/$defs/language_tag' };

/** A leaf as Amazon writes it: titled, and saying whether it may be edited after creation. */
export function leaf(title: string, node: SchemaNode): SchemaNode {
  return { title, editable: true, hidden: false, ...node };
}

/** An array of instances with selectors, the form of every attribute. */
export function attribute(shape: AttributeShape): AttributeDefinition {
  const selectors = shape.selectors ?? ['marketplace_id'];
  return {
    group: shape.group ?? 'product_details',
    offer: shape.offer ?? false,
    selectors,
    schema: {
      title: shape.title,
      description: shape.description,
      type: 'array',
      minItems: 1,
      minUniqueItems: 1,
      maxUniqueItems: shape.maxUniqueItems ?? 1,
      selectors,
      items: {
        type: 'object',
        required: shape.required ?? Object.keys(shape.members),
        properties: shape.members,
        additionalProperties: false,
        ...shape.instance,
      },
    },
  };
}
