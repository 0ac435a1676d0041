import { attributesFromItem } from './amazon/listings/attributes-from-item';
import { selectorsFor } from './amazon/listings/check-submission';
import { applyPatches } from './amazon/listings/patch';
import { reviewed } from './amazon/listings/review';
import { schedulePatch, scheduleWhole } from './amazon/listings/schedule-submission';
import { productTypeNamed } from './amazon/product-types/index';
import type { CatalogueItem } from './catalogue/item';
import type { SandboxClock } from './clock';
import { itemOfCreated } from './created-listing';
import { imageBase } from './images/address';
import { dueSteps } from './due-steps';
import { cloneListings } from './listing-clones';
import { chance, digitsFor } from './random';
import {
  changedPart,
  nothingSaved,
  stateFile,
  type AcceptedSubmission,
  type SavedState,
} from './saved-state';
import type {
  Attributes,
  LiveListing,
  PatchOperation,
  PendingSubmission,
  SandboxState,
  SubmissionStep,
} from './state';

/** What a seller submitted, already checked. */
export type Submission = { sku: string; productType: string; body: unknown } & (
  | { method: 'PATCH'; patches: PatchOperation[] }
  | { method: 'PUT'; attributes: Attributes }
  | { method: 'DELETE' }
);

/** The state with what the simulated Amazon and the tests may do to it. */
export interface LiveState extends SandboxState {
  /** Queues a checked submission; its answer may go out when this returns (it is on disk). */
  accept(submission: Submission): string;
  accepted(sku?: string): AcceptedSubmission[];
  pending(sku?: string): PendingSubmission[];
  /** Attributes of a listing once all that was accepted is visible; a check of the next patch starts from here. */
  attributesToCome(sku: string): Attributes | undefined;
  /** Changes the live listing at once, as another person or Amazon does. Returns false for an unknown SKU. */
  overwrite(sku: string, attributes: Attributes): boolean;
  /** Number of own listings, by clones; not fewer than the catalogue has. */
  setSize(listings: number): void;
  reset(): void;
}

interface LiveStateOptions {
  catalogue: CatalogueItem[];
  clock: SandboxClock;
  seed: number;
  home?: string | null;
  /** Least and most simulated minutes from ACCEPTED to visible. */
  acceptanceMinutes: [number, number];
}

/** The living catalogue: what is shown now, what was accepted, what is on its way, kept over restarts. */
export function createLiveState(options: LiveStateOptions): LiveState {
  const { catalogue, clock, seed } = options;
  const file = stateFile(options.home);
  let saved: SavedState = file.load() ?? nothingSaved(clock.now());
  clock.notBefore(saved.at);
  let bySku = new Map<string, LiveListing>();
  let byAsin = new Map<string, LiveListing>();

  const fresh = (item: CatalogueItem): LiveListing => ({
    item,
    attributes: attributesFromItem(item, imageBase),
    issues: item.issues,
    status: item.status,
    createdAt: item.createdAt,
    lastUpdatedAt: item.createdAt,
  });

  function remember(listing: LiveListing): void {
    if (listing.item.sku !== null) bySku.set(listing.item.sku, listing);
    const other = byAsin.get(listing.item.asin)?.item.sku ?? null;
    if (other === null || other === listing.item.sku || !bySku.has(other))
      byAsin.set(listing.item.asin, listing);
  }

  function rebuild(): void {
    bySku = new Map();
    byAsin = new Map();
    const own = catalogue.filter(({ sku }) => sku !== null);
    const { size } = saved;
    const clones = size === null ? [] : cloneListings(own, size.listings - own.length, seed, size.newest);
    for (const item of [...catalogue, ...clones, ...saved.created.map(itemOfCreated)]) {
      const gone = item.sku !== null && saved.deleted.includes(item.sku);
      const change = item.sku === null ? undefined : saved.changed[item.sku];
      remember({ ...fresh(gone ? { ...item, sku: null } : item), ...change });
    }
  }

  function write(): void {
    saved.at = clock.now();
    file.save(saved);
  }

  function show(listing: LiveListing, attributes: Attributes, at: number): void {
    const sku = listing.item.sku;
    if (sku === null) return;
    const names = new Set([...Object.keys(listing.attributes), ...Object.keys(attributes)]);
    const touched = [...names].filter(
      (name) => JSON.stringify(listing.attributes[name]) !== JSON.stringify(attributes[name]),
    );
    const next = { ...listing, ...reviewed(listing, attributes, touched), attributes, lastUpdatedAt: at };
    remember(next);
    saved.changed[sku] = changedPart(next);
  }

  function create(sku: string, productType: string, attributes: Attributes, at: number): void {
    const suggested = attributes.merchant_suggested_asin?.[0]?.value;
    const asin = typeof suggested === 'string' ? suggested : `B0${digitsFor(seed, `${sku}@${at}`, 8)}`;
    const created = { asin, sku, productType, createdAt: at };
    saved.created = [...saved.created.filter((other) => other.sku !== sku), created];
    saved.deleted = saved.deleted.filter((other) => other !== sku);
    show(fresh(itemOfCreated(created)), attributes, at);
  }

  function take({ sku, productType }: PendingSubmission, step: SubmissionStep): void {
    const listing = bySku.get(sku);
    if (step.kind === 'put') {
      if (listing === undefined) create(sku, productType, step.attributes, step.at);
      else show(listing, step.attributes, step.at);
    } else if (listing !== undefined && step.kind === 'patch') {
      const selectors = selectorsFor(productTypeNamed(listing.item.productType));
      show(listing, applyPatches(listing.attributes, step.patches, selectors), step.at);
    } else if (listing !== undefined) {
      bySku.delete(sku);
      remember({ ...listing, item: { ...listing.item, sku: null } });
      saved.deleted.push(sku);
      saved.created = saved.created.filter((other) => other.sku !== sku);
      delete saved.changed[sku];
    }
  }

  /** Lets everything happen whose time has come. */
  function settle(): void {
    const now = clock.now();
    const due = dueSteps(saved.pending, now);
    if (due.length === 0) return;
    for (const { submission, step } of due) take(submission, step);
    saved.pending = saved.pending
      .map((submission) => ({ ...submission, steps: submission.steps.filter(({ at }) => at > now) }))
      .filter(({ steps }) => steps.length > 0);
    write();
  }

  function accept(submission: Submission): string {
    settle();
    const { sku, productType, method, body } = submission;
    saved.submissions += 1;
    const acceptedAt = clock.now();
    const submissionId = digitsFor(seed, `submission-${saved.submissions}`, 32);
    const [least, most] = options.acceptanceMinutes;
    const acceptance = {
      submissionId,
      sku,
      productType,
      acceptedAt,
      leastMinutes: least,
      minutes: least + (most - least) * chance(seed, `acceptance-${saved.submissions}`),
      notBefore: Math.max(0, ...saved.pending.filter((other) => other.sku === sku).map((p) => p.visibleAt)),
    };
    saved.pending.push(
      submission.method === 'PATCH'
        ? schedulePatch(acceptance, submission.patches)
        : scheduleWhole(
            acceptance,
            submission.method === 'PUT'
              ? { kind: 'put', attributes: submission.attributes }
              : { kind: 'delete' },
          ),
    );
    saved.accepted.push({ submissionId, sku, method, acceptedAt, body });
    write();
    settle();
    return submissionId;
  }

  rebuild();
  const settled = <T>(read: () => T) => {
    settle();
    return read();
  };

  return {
    now: () => clock.now(),
    listings: () => settled(() => [...bySku.values()]),
    listing: (sku) => settled(() => bySku.get(sku)),
    product: (asin) => settled(() => byAsin.get(asin)),
    products: () => settled(() => [...byAsin.values()]),
    accept,
    accepted: (sku) => saved.accepted.filter((entry) => sku === undefined || entry.sku === sku),
    pending: (sku) => settled(() => saved.pending.filter((entry) => sku === undefined || entry.sku === sku)),
    attributesToCome(sku) {
      settle();
      const listing = bySku.get(sku);
      let attributes = listing?.attributes;
      const selectors = selectorsFor(listing && productTypeNamed(listing.item.productType));
      for (const { steps } of saved.pending.filter((entry) => entry.sku === sku)) {
        for (const step of steps) {
          if (step.kind === 'put') attributes = step.attributes;
          else if (step.kind === 'delete') attributes = undefined;
          else if (attributes) attributes = applyPatches(attributes, step.patches, selectors);
        }
      }
      return attributes;
    },
    overwrite(sku, attributes) {
      settle();
      const listing = bySku.get(sku);
      if (listing === undefined) return false;
      show(listing, { ...listing.attributes, ...structuredClone(attributes) }, clock.now());
      write();
      return true;
    },
    setSize(listings) {
      const own = catalogue.filter(({ sku }) => sku !== null).length;
      if (!Number.isInteger(listings) || listings < own) {
        throw new RangeError(`the catalogue has ${own} own listings; ask for at least as many`);
      }
      saved.size = { listings, newest: clock.now() };
      rebuild();
      write();
    },
    reset() {
      saved = nothingSaved(clock.now());
      rebuild();
      write();
    },
  };
}
