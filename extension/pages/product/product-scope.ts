/** What every field reader of a product page is given, and where it leaves its reasons. */
export interface ProductScope {
  document: Document;
  url: string;
  /** Currency of the marketplace by its address, null when the address is none of Amazon's. */
  currency: string | null;
  /** Field name to one plain sentence, for every field that stays null though a product page may show it. */
  reasons: Record<string, string>;
}
