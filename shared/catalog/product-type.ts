import * as z from 'zod/mini';

/** What Amazon's product type definition says of one attribute, reduced to what limits and rules need. */
export const attributeRuleSchema = z.object({
  title: z.string(),
  required: z.boolean(),
  /** Recommended by the definition though not required. */
  recommended: z.boolean(),
  editable: z.boolean(),
  minLength: z.nullable(z.int()),
  maxLength: z.nullable(z.int()),
  minUtf8ByteLength: z.nullable(z.int()),
  maxUtf8ByteLength: z.nullable(z.int()),
  /** Most instances, e.g. 5 bullets. */
  maxItems: z.nullable(z.int()),
  /** Allowed values; null where free. */
  values: z.nullable(z.array(z.string())),
});
export type AttributeRule = z.infer<typeof attributeRuleSchema>;

export const productTypeSchema = z.object({
  /** `marketplace:NAME`, e.g. `amazon-uk:DRILL_BITS` */
  id: z.string(),
  marketplace: z.string(),
  name: z.string(),
  displayName: z.string(),
  /** MD5 of the definition as Amazon names it: the cache key. */
  checksum: z.string(),
  attributes: z.record(z.string(), attributeRuleSchema),
  fetchedAt: z.int(),
});
export type ProductType = z.infer<typeof productTypeSchema>;
