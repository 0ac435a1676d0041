/**
 * One kind of product in the labelled set: what a good seller writes about it, with `{slots}` that each item fills.
 * Every list of alternatives is chosen from by the seeded generator. All words are our own.
 */
export interface Family {
  /** «drill bits» */
  kind: string;
  productType: string;
  breadcrumb: readonly string[];
  titles: readonly string[];
  /** Empty: the product type has no Item Highlight. */
  highlights: readonly string[];
  /** Five positions, each with its alternatives. */
  bullets: readonly (readonly string[])[];
  /** Paragraphs, each with its alternatives. */
  description: readonly (readonly string[])[];
  /** Words that shoppers use; those that the texts say already are left out when a listing is made. */
  searchTerms: string;
  /** Amazon's attributes as flattened from the Listings API, with slots. */
  attributes: Readonly<Record<string, string>>;
  /** What differs from item to item; every item needs `brand` and `price` (pence). */
  items: readonly Readonly<Record<string, string>>[];
}
