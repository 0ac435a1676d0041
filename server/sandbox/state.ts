import type { CatalogueIssue, CatalogueItem } from './catalogue/item';

/** An attribute of the Listings API: instances with their selectors (`marketplace_id`, `language_tag`, …). */
export type AttributeInstance = Record<string, unknown>;
export type Attributes = Record<string, AttributeInstance[]>;

/** One operation of a patch, as the Listings Items API takes it. */
export interface PatchOperation {
  op: 'add' | 'replace' | 'merge' | 'delete';
  /** `/attributes/<name>`: only whole top-level attributes can be patched. */
  path: string;
  value?: AttributeInstance[];
}

/** What a submission will do, and when (simulated epoch ms). */
export type SubmissionStep = { at: number } & (
  { kind: 'patch'; patches: PatchOperation[] } | { kind: 'put'; attributes: Attributes } | { kind: 'delete' }
);

/** A submission that Amazon accepted and has not wholly shown yet. Times are simulated epoch ms. */
export interface PendingSubmission {
  submissionId: string;
  sku: string;
  productType: string;
  acceptedAt: number;
  /** When the last step has taken effect. */
  visibleAt: number;
  /** In order of time; quantity comes before price when one message carries both. */
  steps: SubmissionStep[];
}

/** One of the seller's listings as the simulated Amazon holds it now. */
export interface LiveListing {
  /** As it stood on the day the sandbox was first started; the live texts and prices are in `attributes`. */
  item: CatalogueItem;
  /** What getListingsItem and the product page show now. */
  attributes: Attributes;
  issues: CatalogueIssue[];
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
