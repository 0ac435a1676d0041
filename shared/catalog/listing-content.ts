import * as z from 'zod/mini';

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

export const contentFields = ['title', 'itemHighlight', 'bullets', 'description', 'searchTerms'] as const;
export type ContentField = (typeof contentFields)[number];

/** A change of content: only the fields that change. A field that we don't know is refused, never dropped in silence. */
export const contentChangesSchema = z.strictObject(z.partial(listingContentSchema).shape);
export type ContentChanges = z.infer<typeof contentChangesSchema>;

/** Names as a seller reads them. */
export const contentFieldNames: Record<ContentField, string> = {
  title: 'Title',
  itemHighlight: 'Item Highlight',
  bullets: 'Bullets',
  description: 'Description',
  searchTerms: 'Search terms',
};

/** Amazon's attribute behind each field (Listings Items 2021-08-01; facts: amazon.md § 3 and 7). */
export const contentAttributes: Record<ContentField, string> = {
  title: 'item_name',
  itemHighlight: 'title_differentiation',
  bullets: 'bullet_point',
  description: 'product_description',
  searchTerms: 'generic_keyword',
};
