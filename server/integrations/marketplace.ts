import type { ListingImage, ListingOffer } from '../../shared/catalog/listing';
import type { ContentChanges, ListingContent } from '../../shared/catalog/listing-content';
import type { ListingIssue } from '../../shared/catalog/listing-issue';
import type { MarketplaceId } from '../../shared/catalog/marketplace';
import type { ProductType } from '../../shared/catalog/product-type';
import type { Result } from '../../shared/result';

/** A listing as a marketplace holds it, in our words. */
export interface MarketplaceListing {
  sku: string;
  asin: string | null;
  productType: string | null;
  content: ListingContent;
  images: ListingImage[];
  offer: ListingOffer;
  status: string[];
  issues: ListingIssue[];
  /** Flattened to first values. */
  attributes: Record<string, string>;
  /** As read, selectors included. */
  rawAttributes: Record<string, unknown[]>;
  createdAt: number | null;
  lastUpdatedAt: number | null;
}

/** One listing of an answer that could not be read: set aside with the reason, the others go on. */
export interface SetAside {
  sku: string | null;
  reason: string;
}

export interface ListingsPage {
  listings: MarketplaceListing[];
  setAside: SetAside[];
  /** How many the query matches in all, where the marketplace says. */
  total: number | null;
  nextPageToken: string | null;
}

export interface ListingsQuery {
  createdAfter?: number;
  createdBefore?: number;
  lastUpdatedAfter?: number;
  pageToken?: string;
  skus?: string[];
}

export interface CatalogueProduct {
  asin: string;
  title: string | null;
  /** As the catalogue shows them; null where it does not say. */
  bullets: string[] | null;
  brand: string | null;
  images: ListingImage[];
  /** Department and leaf ranks. */
  ranks: { category: string; rank: number }[];
  browsePath: string[];
  productType: string | null;
}

export interface Patch {
  op: 'replace' | 'add' | 'merge' | 'delete';
  /** Attribute name, e.g. `item_name`. */
  attribute: string;
  value: Record<string, unknown>[];
}

export interface Submission {
  status: 'VALID' | 'ACCEPTED' | 'INVALID';
  submissionId: string | null;
  issues: ListingIssue[];
}

export interface Participation {
  marketplaceAmazonId: string;
  marketplaceName: string;
  storeName: string | null;
  isParticipating: boolean;
  hasSuspendedListings: boolean;
}

/** How urgent a call is: decides its place in the queue for tokens. */
export interface CallOptions {
  priority?: 'user-waiting' | 'guardrail' | 'scheduled' | 'backfill';
  signal?: AbortSignal;
  /** Accept a cached answer up to this old. */
  maxAgeMs?: number;
}

/** What every marketplace offers (IMarketplaceAdapter). Amazon is the first; eBay joins as a further folder. */
export interface MarketplaceAdapter {
  marketplace: MarketplaceId;
  sellerId: string;
  participations(options?: CallOptions): Promise<Result<Participation[]>>;
  searchListings(query: ListingsQuery, options?: CallOptions): Promise<Result<ListingsPage>>;
  getListing(sku: string, options?: CallOptions): Promise<Result<MarketplaceListing>>;
  catalogueProducts(asins: string[], options?: CallOptions): Promise<Result<CatalogueProduct[]>>;
  productType(name: string, options?: CallOptions): Promise<Result<ProductType>>;
  /**
   * The patches that bring a live listing's words to `changes`: whole attributes, with the selectors of this
   * marketplace and language, every other instance kept.
   */
  contentPatches(live: MarketplaceListing, changes: ContentChanges): Patch[];
  /** Amazon's own validation; writes nothing. */
  previewPatch(listing: PatchTarget, patches: Patch[], options?: CallOptions): Promise<Result<Submission>>;
  patchListing(listing: PatchTarget, patches: Patch[], options?: CallOptions): Promise<Result<Submission>>;
}

export interface PatchTarget {
  sku: string;
  productType: string;
}
