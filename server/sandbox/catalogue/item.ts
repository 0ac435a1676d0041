/**
 * One product of the simulated UK DIY & Tools catalogue, as it stands on the day the sandbox is first started.
 * What happens to it afterwards (patches, stock, price) lives in `../state.ts`.
 */
export interface CatalogueItem {
  asin: string;
  /** Set on the seller's own listings; a rival's product has none. */
  sku: string | null;
  /** Name of a product type served by the definitions API, e.g. `DRILL_BITS`. */
  productType: string;
  brand: string;
  title: string;
  /** `title_differentiation`, the Item Highlight; null where it was never written. */
  itemHighlight: string | null;
  bullets: string[];
  description: string;
  /** `generic_keyword`; empty where the seller left it empty. */
  searchTerms: string;
  /** Further attributes in the Listings API's form, selectors included, without those named above. */
  attributes: Record<string, Record<string, unknown>[]>;
  /** Own price, or the Featured Offer price of a rival; null where there is no offer. Integer pence. */
  priceIncVat: number | null;
  /** Struck-through RRP, integer pence. */
  listPriceIncVat: number | null;
  /** Extra members of the offer that a careless price patch would drop. Integer pence. */
  offerExtras: {
    minimumIncVat?: number;
    maximumIncVat?: number;
    saleIncVat?: number;
    businessIncVat?: number;
  };
  quantity: number;
  handlingDays: number;
  status: ('BUYABLE' | 'DISCOVERABLE')[];
  issues: CatalogueIssue[];
  images: CatalogueImage[];
  /** Browse path from department to leaf, e.g. ['DIY & Tools', 'Power Tool Accessories', 'Drill Bits']. */
  browsePath: string[];
  departmentRank: number | null;
  leafRank: number | null;
  rating: number | null;
  reviewCount: number;
  /** When the listing was created, epoch ms UTC. */
  createdAt: number;
  /** The seller who holds the Featured Offer and how it is dispatched. */
  merchant: { id: string; name: string; fulfilment: 'FBM' | 'FBA' | 'AMAZON' } | null;
}

/** An issue as Listings Items reports it. */
export interface CatalogueIssue {
  code: string;
  message: string;
  severity: 'ERROR' | 'WARNING' | 'INFO';
  attributeNames: string[];
  categories: string[];
  enforcements: string[];
}

/** An image that the sandbox draws itself: `file` names it on the simulated image host. */
export interface CatalogueImage {
  variant: 'MAIN' | `PT0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;
  file: string;
  width: number;
  height: number;
}
