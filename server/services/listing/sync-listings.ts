import { and, count, eq, isNull } from 'drizzle-orm';
import type { ApiError } from '../../../shared/api-error';
import { listings } from '../../database/schema';
import type { ListingsPage, ListingsQuery, MarketplaceAdapter } from '../../integrations/marketplace';
import { priorities, type JobContext, type JobOutcome } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { changeConnection } from '../connection/connection-row';
import { findGone } from './find-gone';
import { halve, queryCap } from './slice';
import { storeListing } from './store-listing';
import { syncCatalogue } from './sync-catalogue';
import { committedPages, pageStepName, startCursor, type PageStep, type SyncCursor } from './sync-cursor';
import { needsSeller, noteFailure, noteSuccess, syncStateOf } from './sync-state';

/** An incremental sync looks this far behind the last one: Amazon shows changes late, and clocks differ. */
const overlapMs = 30 * 60_000;
/** A listing takes 1-5 ms to store: so many stay under a transaction's 50 ms. */
const perTransaction = 5;

export interface Syncing {
  runtime: Runtime;
  context: JobContext;
  adapter: MarketplaceAdapter;
}

/**
 * Reads the seller's listings: all of them, or those that changed since the last sync. The listings of a page are
 * committed before the cursor moves past it, so that a worker that dies resumes at the first page that is not whole,
 * and a page read twice has the effect of once. Throws an error that the queue may try again.
 */
export async function syncListings(
  wanted: 'full' | 'incremental',
  runtime: Runtime,
  context: JobContext,
): Promise<JobOutcome> {
  const adapter = await runtime.marketplace();
  if (adapter === null) return { kind: 'done' };
  const syncing: Syncing = { runtime, context, adapter };
  const problem = await readAll(syncing, wanted);
  if (problem === null) return { kind: 'done' };
  await noteFailure(runtime, problem, { correlationId: context.correlationId });
  if (needsSeller(problem)) return { kind: 'done' };
  throw new Error(problem.message);
}

async function readAll(syncing: Syncing, wanted: 'full' | 'incremental'): Promise<ApiError | null> {
  const { runtime, context } = syncing;
  const pages = await committedPages(runtime, context.jobId);
  let cursor = pages.at(-1)?.cursor ?? (await beginCursor(syncing, wanted));
  const seen = new Set(pages.flatMap(({ skus }) => skus));
  while (cursor.slices.length > 0) {
    const step = await readPage(syncing, cursor);
    if (!step.ok) return step.error;
    for (const sku of step.value.skus) seen.add(sku);
    cursor = step.value.cursor;
    await context.progress(cursor.done, cursor.total, progressText(cursor));
  }
  if (cursor.mode === 'full' && cursor.isComplete) {
    const problem = await findGone(syncing, { seen, startedAt: cursor.startedAt });
    if (problem) return problem;
  }
  const missing = await syncCatalogue(syncing);
  // The listings are read all the same; what the catalogue would add is asked for again by the next sync.
  if (missing) runtime.log.error({ message: missing.message }, 'the catalogue could not be read');
  await finish(syncing, cursor);
  return null;
}

async function beginCursor(
  { runtime, adapter }: Syncing,
  wanted: 'full' | 'incremental',
): Promise<SyncCursor> {
  const state = await syncStateOf(runtime.database.read);
  const isKnown =
    state.lastFullAt !== null && state.sellerId === adapter.sellerId && state.lastStartedAt !== null;
  const mode = isKnown ? wanted : 'full';
  const since =
    mode === 'incremental' && state.lastStartedAt !== null ? state.lastStartedAt - overlapMs : null;
  return startCursor({ mode, startedAt: runtime.now(), since });
}

type PageOutcome = { ok: true; value: PageStep } | { ok: false; error: ApiError };

/** Reads the next page and commits it; or halves a slice that is too large for one query. */
async function readPage(syncing: Syncing, cursor: SyncCursor): Promise<PageOutcome> {
  const { adapter, context } = syncing;
  const [slice] = cursor.slices;
  if (!slice) return { ok: true, value: { cursor, skus: [] } };
  const query: ListingsQuery = {
    ...(slice.after === null ? {} : { createdAfter: slice.after }),
    ...(slice.before === null ? {} : { createdBefore: slice.before }),
    ...(cursor.since === null ? {} : { lastUpdatedAfter: cursor.since }),
    ...(cursor.pageToken === null ? {} : { pageToken: cursor.pageToken }),
  };
  const priority = cursor.mode === 'full' ? 'backfill' : 'scheduled';
  const askedAt = syncing.runtime.now();
  const answer = await adapter.searchListings(query, { priority, signal: context.signal });
  if (answer.ok) return { ok: true, value: await commitPage(syncing, cursor, { ...answer.value, askedAt }) };
  // A page token that has died (they live for a day at most): the slice is read from its start again.
  if (cursor.pageToken !== null && answer.error.code === 'provider-refused') {
    const restarted = { ...cursor, pageToken: null, page: cursor.page + 1 };
    const step = { cursor: restarted, skus: [] };
    return { ok: true, value: await context.step(pageStepName(restarted.page), () => Promise.resolve(step)) };
  }
  return { ok: false, error: answer.error };
}

async function commitPage(
  syncing: Syncing,
  cursor: SyncCursor,
  page: ListingsPage & { askedAt: number },
): Promise<PageStep> {
  const { runtime, context, adapter } = syncing;
  const next = cursorAfter(cursor, page);
  const isSplit = next.slices.length > cursor.slices.length;
  const skus = isSplit ? [] : skusOf(page);
  // In short transactions, which are each idempotent; the cursor moves once all of them are in.
  for (let from = 0; !isSplit && from < page.listings.length; from += perTransaction) {
    const some = page.listings.slice(from, from + perTransaction);
    const by = { at: runtime.now(), askedAt: page.askedAt, correlationId: context.correlationId };
    await context.commit(async (tx) => {
      for (const listing of some) await storeListing(tx, adapter.marketplace, listing, by);
    });
  }
  return context.step(pageStepName(next.page), async (tx) => {
    // Coarse: the connection is shown on every device, and each change of it is sent to all.
    if (next.page % 5 === 1) {
      const shown = { done: next.done, total: next.total };
      await changeConnection(tx, { syncing: shown }, { at: runtime.now(), cause: null });
    }
    return { cursor: next, skus };
  });
}

/** The cursor after a page: the next page of the slice, the next slice, or the halves of one that is too large. */
export function cursorAfter(cursor: SyncCursor, page: ListingsPage): SyncCursor {
  const [slice, ...rest] = cursor.slices;
  const total = cursor.total ?? page.total;
  const advanced = { ...cursor, page: cursor.page + 1, total };
  const isFirstPage = cursor.pageToken === null;
  const isTooLarge = isFirstPage && page.total !== null && page.total > queryCap;
  const halves = isTooLarge && slice ? halve(slice, cursor.startedAt) : null;
  if (halves) return { ...advanced, slices: [...halves, ...rest] };
  return {
    ...advanced,
    slices: page.nextPageToken === null ? rest : cursor.slices,
    pageToken: page.nextPageToken,
    done: cursor.done + page.listings.length + page.setAside.length,
    setAside: [...cursor.setAside, ...page.setAside].slice(0, 100),
    // A slice that cannot be halved, or an item without a name, hides listings that exist.
    isComplete: cursor.isComplete && !isTooLarge && page.setAside.every(({ sku }) => sku !== null),
  };
}

function skusOf(page: ListingsPage): string[] {
  return [...page.listings, ...page.setAside].flatMap(({ sku }) => (sku === null ? [] : [sku]));
}

function progressText(cursor: SyncCursor): string {
  const aside = cursor.setAside.length;
  return aside === 0 ? 'Reading your listings' : `Reading your listings; ${aside} could not be read`;
}

async function finish({ runtime, context, adapter }: Syncing, cursor: SyncCursor): Promise<void> {
  const present = and(eq(listings.marketplace, adapter.marketplace), isNull(listings.goneAt));
  await context.step('finish', async (tx) => {
    const [row] = await tx.select({ count: count() }).from(listings).where(present);
    const done = { mode: cursor.mode, startedAt: cursor.startedAt, sellerId: adapter.sellerId };
    const { correlationId } = context;
    await noteSuccess(tx, { ...done, count: row?.count ?? 0, at: runtime.now(), correlationId });
    await runtime.jobs.enqueue(tx, {
      kind: 'refresh-product-types',
      key: 'refresh-product-types',
      payload: {},
      priority: priorities.scheduled,
      correlationId,
    });
    return null;
  });
  for (const { sku, reason } of cursor.setAside) {
    runtime.log.error({ sku, reason }, 'a listing could not be read and was set aside');
  }
}
