import type { CatalogueItem } from './catalogue/item';

/** An attribute of the Listings API: instances with their selectors (`marketplace_id`, `language_tag`, …). */
export type AttributeInstance = Record<string, unknown>;
export type Attributes = Record<string, AttributeInstance[]>;

/** A patch that Amazon accepted and has not yet shown. Times are simulated epoch ms. */
export interface PendingSubmission {
  submissionId: string;
  sku: string;
  acceptedAt: number;
  visibleAt: number;
  /** The listing's attributes once this submission is visible. */
  attributes: Attributes;
}

/** One of the seller's listings as the simulated Amazon holds it now. */
export interface LiveListing {
  item: CatalogueItem;
  /** What getListingsItem and the product page show now. */
  attributes: Attributes;
  issues: CatalogueItem['issues'];
  status: CatalogueItem['status'];
  createdAt: number;
  lastUpdatedAt: number;
}

/** What the simulated worlds (API, pages, Seller Central) read and change. */
export interface SandboxState {
  /** Simulated time, epoch ms: real time since the start multiplied by the pace, plus what tests advanced. */
  now(): number;
  /** Own listings, rival products excluded. */
  listings(): LiveListing[];
  listing(sku: string): LiveListing | undefined;
  /** Any product of the catalogue, with live texts and price where it is the seller's own. */
  product(asin: string): LiveListing | undefined;
  products(): LiveListing[];
}
