// Apart from the schema, so that a content script or the scoring core loads no schema library with it.

export const contentFields = ['title', 'itemHighlight', 'bullets', 'description', 'searchTerms'] as const;
export type ContentField = (typeof contentFields)[number];

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
