import type { Change } from '@shared/catalog/change';
import { isCriticalIssue } from '@shared/catalog/is-critical-issue';
import { isParentListing, type Listing } from '@shared/catalog/listing';
import type { LifecycleStage, ListingMarks } from '@shared/catalog/listing-marks';
import type { Component } from '@shared/scoring/rule';
import type { StoredScore } from '@shared/scoring/score-result';

export type ListingStatus = 'active' | 'not-buyable' | 'inactive';
/** What is on its way: the state that wants the seller's eye most comes first. */
export type WorkState = 'asks' | 'refused' | 'on-its-way' | 'draft';

/** What the table holds of one listing: small, so that 5,000 of them filter and sort within a frame. */
export interface ListingRow {
  id: string;
  sku: string;
  asin: string | null;
  title: string;
  brand: string | null;
  /** Address of the main image; null where none is known. */
  image: string | null;
  imageCount: number;
  marketplace: string;
  /** Amazon's product type, e.g. DRILL_BITS. */
  category: string | null;
  priceIncVat: number | null;
  currency: string;
  quantity: number | null;
  handlingDays: number | null;
  status: ListingStatus;
  issueCount: number;
  hasCriticalIssue: boolean;
  total: number | null;
  /** 0-1: share of the weights that is known. */
  knownShare: number | null;
  points: Readonly<Partial<Record<Component, number | null>>>;
  policyCount: number;
  /** Findings that can be mended. */
  openCount: number;
  titleLength: number;
  titleLimit: number;
  tags: readonly string[];
  stage: LifecycleStage | null;
  group: string | null;
  work: WorkState | null;
  isParent: boolean;
  /** Id of the variation parent, where its listing is here. */
  parentId: string | null;
  /** Last read from Amazon, epoch ms. */
  fetchedAt: number;
  updatedAt: number;
  /** SKU, ASIN, title, brand and tags in lower case: what a search looks through. */
  searchText: string;
}

export interface RowSource {
  listing: Listing;
  score: StoredScore | undefined;
  marks: ListingMarks | undefined;
  work: WorkState | null;
  title: { length: number; limit: number };
}

/** One row, but for its parent, which only the whole list knows (`withParents`). */
export function listingRow({ listing, score, marks, work, title }: RowSource): ListingRow {
  const { content, offer } = listing;
  const main = listing.images.find((image) => image.variant === 'MAIN') ?? listing.images[0];
  const findings = score?.result.findings ?? [];
  const tags = marks?.tags ?? [];
  const brand = listing.attributes.brand ?? null;
  return {
    id: listing.id,
    sku: listing.sku,
    asin: listing.asin,
    title: content.title,
    brand,
    image: main?.url ?? null,
    imageCount: listing.images.length,
    marketplace: listing.marketplace,
    category: listing.productType,
    priceIncVat: offer.priceIncVat,
    currency: offer.currency,
    quantity: offer.quantity,
    handlingDays: offer.handlingDays,
    status: statusOf(listing.status),
    issueCount: listing.issues.length,
    hasCriticalIssue: listing.issues.some(isCriticalIssue),
    total: score?.result.total ?? null,
    knownShare: score?.result.knownShare ?? null,
    points: Object.fromEntries((score?.result.components ?? []).map((row) => [row.component, row.points])),
    policyCount: findings.filter((finding) => finding.severity === 'policy' && finding.score !== null).length,
    openCount: findings.filter((finding) => finding.score !== null).length,
    titleLength: title.length,
    titleLimit: title.limit,
    tags,
    stage: marks?.stage ?? null,
    group: marks?.group ?? null,
    work,
    isParent: isParentListing(listing),
    parentId: null,
    fetchedAt: listing.fetchedAt,
    updatedAt: listing.updatedAt,
    searchText: [listing.sku, listing.asin ?? '', content.title, brand ?? '', ...tags]
      .join('\n')
      .toLowerCase(),
  };
}

export function statusOf(status: readonly string[]): ListingStatus {
  if (status.includes('BUYABLE')) return 'active';
  return status.includes('DISCOVERABLE') ? 'not-buyable' : 'inactive';
}

/** By listing, what is on its way; `queued` are those with a publication or answer waiting on this computer. */
export function workStates(
  changes: readonly Change[],
  drafted: readonly string[],
  queued: readonly string[],
): Map<string, WorkState> {
  const states = new Map<string, WorkState>();
  for (const id of drafted) states.set(id, 'draft');
  for (const id of queued) states.set(id, 'on-its-way');
  const newest = new Map<string, Change>();
  for (const change of changes) {
    const before = newest.get(change.listingId);
    if (before === undefined || before.decidedAt <= change.decidedAt) newest.set(change.listingId, change);
  }
  for (const { listingId, state } of newest.values()) {
    if (state === 'refused') states.set(listingId, 'refused');
    if (state === 'intended' || state === 'sent' || state === 'accepted') states.set(listingId, 'on-its-way');
  }
  for (const { listingId, state } of changes) if (state === 'asks') states.set(listingId, 'asks');
  return states;
}
