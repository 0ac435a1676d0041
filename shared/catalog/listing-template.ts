import * as z from 'zod/mini';

/**
 * A listing's structure, to be filled with another listing's facts: text with slots such as `{brand}`,
 * `{attribute:material}` or `{bullet:2}`. Null: the template says nothing about the field.
 */
export const templatePartsSchema = z.object({
  title: z.nullable(z.string()),
  itemHighlight: z.nullable(z.string()),
  bullets: z.nullable(z.array(z.string())),
  description: z.nullable(z.string()),
  searchTerms: z.nullable(z.string()),
});
export type TemplateParts = z.infer<typeof templatePartsSchema>;

export const listingTemplateSchema = z.object({
  id: z.string(),
  name: z.string(),
  parts: templatePartsSchema,
  /** The listing that it was made from, where it was. */
  fromListingId: z.nullable(z.string()),
  updatedAt: z.int(),
});
export type ListingTemplate = z.infer<typeof listingTemplateSchema>;
