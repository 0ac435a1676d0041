import * as z from 'zod/mini';

export { contentAttributes, contentFieldNames, contentFields, type ContentField } from './content-fields';

/** The words of a listing: what the editor edits and the score reads. Null = the seller never wrote it. */
export const listingContentSchema = z.object({
  /** `item_name` */
  title: z.string(),
  /** `title_differentiation`: the Item Highlight, at most 125 characters; null where absent. */
  itemHighlight: z.nullable(z.string()),
  /** `bullet_point`, in order */
  bullets: z.array(z.string()),
  /** `product_description` */
  description: z.nullable(z.string()),
  /** `generic_keyword`: search terms, held to bytes; never shown to shoppers */
  searchTerms: z.nullable(z.string()),
});

export type ListingContent = z.infer<typeof listingContentSchema>;

/** A change of content: only the fields that change. A field that we don't know is refused, never dropped in silence. */
export const contentChangesSchema = z.strictObject(z.partial(listingContentSchema).shape);
export type ContentChanges = z.infer<typeof contentChangesSchema>;
