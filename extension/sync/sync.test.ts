import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '@shared/catalog/change';
import { collectionNames } from '@shared/sync/collections';
import { readMeta } from '../store/meta';
import { saveDraft } from '../store/drafts';
import { holdBack } from '../store/hold-back';
import { publish, resolveChange } from '../store/publish';
import { pendingMutations, unsettledMutations } from '../store/queue';
import { freshStore } from '../testing/fresh-store';
import { sampleContent, sampleListing } from '../testing/sample-listing';
import { createScriptedServer } from '../testing/scripted-server';
import { pair } from './pair';
import { syncOnce, type SyncParts } from './sync';
import { createChainLock } from './with-sync-lock';

let server: ReturnType<typeof createScriptedServer>;
let parts: SyncParts;

beforeEach(async () => {
  server = createScriptedServer();
  parts = { store: freshStore(), network: server.network, lock: createChainLock() };
  await pair(parts.store, server.network, { serverUrl: '127.0.0.1:8787', code: 'ABCD-2345', name: 'test' });
  server.put('listings', 'listing-1', sampleListing());
});

const sampleChange = (over: Partial<Change>): Change => ({
  id: 'change-1',
  listingId: 'listing-1',
  kind: 'content',
  before: { title: 'Before' },
  after: { title: 'After' },
  state: 'intended',
  question: { why: 'live-changed', message: 'Changed', liveNow: { title: 'Theirs' } },
  steps: [],
  by: 'owner',
  reason: '',
  submissionId: null,
  batchId: null,
  decidedAt: 1,
  updatedAt: 1,
  ...over,
});
const live = sampleContent;
const edit = (title: string, now = 5) => ({
  listingId: 'listing-1',
  changes: { title },
  live,
  baseVersion: 3,
  now,
});

describe('a first sync', () => {
  it('takes snapshots and goes on from the log', async () => {
    expect(await syncOnce(parts)).toMatchObject({ ok: true });
    expect(await parts.store.caches.listings.count()).toBe(1);
    server.put('listings', 'listing-2', sampleListing({ id: 'listing-2', sku: 'B' }));
    server.put('listings', 'listing-3', sampleListing({ id: 'listing-3', sku: 'C' }));
    server.put('listings', 'listing-1', undefined);
    await syncOnce(parts);
    expect((await parts.store.caches.listings.toArray()).map((row) => row.id)).toEqual([
      'listing-2',
      'listing-3',
    ]);
    expect(await readMeta(parts.store.caches, 'cursor')).toEqual({ epoch: 'e1', seq: 4 });
  });

  it('that starts over takes nothing away before something came to replace it', async () => {
    await syncOnce(parts);
    server.state.epoch = 'e2';
    server.state.troubles.push('none', ...collectionNames.map(() => 'down' as const), 'down');
    await syncOnce(parts);
    expect(await parts.store.caches.listings.count()).toBe(1);
    server.state.troubles.length = 0;
    await syncOnce(parts);
    expect(await readMeta(parts.store.caches, 'cursor')).toMatchObject({ epoch: 'e2' });
  });

  it('sets a document that cannot be read aside, and takes the others', async () => {
    server.put('listings', 'broken', { ...sampleListing({ id: 'broken' }), version: 'three' });
    await syncOnce(parts);
    expect(await parts.store.caches.listings.count()).toBe(1);
    expect(await parts.store.caches.setAside.toArray()).toMatchObject([
      { id: 'broken', collection: 'listings' },
    ]);
    server.put('listings', 'broken', sampleListing({ id: 'broken', sku: 'B' }));
    await syncOnce(parts);
    expect(await parts.store.caches.setAside.count()).toBe(0);
    expect(await parts.store.caches.listings.count()).toBe(2);
  });

  it('does nothing before pairing', async () => {
    expect(await syncOnce({ ...parts, store: freshStore() })).toBeNull();
  });
});

describe('a page of the log', () => {
  it('is written with its cursor or not at all', async () => {
    await syncOnce(parts);
    for (const id of ['a', 'b', 'c', 'd']) server.put('listings', id, sampleListing({ id, sku: id }));
    // The first page arrives, the second is lost.
    const calls = server.state.calls.length;
    server.state.troubles = [];
    let pages = 0;
    const network = {
      ...server.network,
      fetch: (url: URL, init?: RequestInit) =>
        url.pathname === '/sync/pull' && (pages += 1) === 2
          ? Promise.reject(new TypeError('Failed to fetch'))
          : server.network.fetch(url, init),
    };
    await syncOnce({ ...parts, network });
    expect(await readMeta(parts.store.caches, 'cursor')).toEqual({ epoch: 'e1', seq: 3 });
    expect(await parts.store.caches.listings.count()).toBe(3);
    await syncOnce(parts);
    expect(await parts.store.caches.listings.count()).toBe(5);
    expect(server.state.calls.length).toBeGreaterThan(calls);
  });
});

describe('another epoch', () => {
  it('rebuilds the caches and keeps the queue and the draft', async () => {
    await syncOnce(parts);
    await saveDraft(parts.store, edit('Kept through a rebuild'));
    server.state.epoch = 'e2';
    server.put('listings', 'listing-9', sampleListing({ id: 'listing-9', sku: 'Z' }));
    server.state.judge = () => ({ outcome: 'applied' });
    await syncOnce(parts);
    expect(await readMeta(parts.store.caches, 'cursor')).toMatchObject({ epoch: 'e2' });
    expect(await parts.store.caches.listings.count()).toBe(2);
    expect(server.state.received.map((mutation) => mutation.kind)).toEqual(['draft.save']);
  });

  it('keeps a draft that could not be sent yet', async () => {
    await syncOnce(parts);
    await saveDraft(parts.store, edit('Not sent'));
    server.state.epoch = 'e2';
    server.state.troubles = ['down'];
    await syncOnce(parts);
    const { clearCaches } = await import('./clear-caches');
    await clearCaches(parts.store);
    expect((await parts.store.caches.drafts.get('listing-1'))?.changes).toEqual({ title: 'Not sent' });
    expect(await pendingMutations(parts.store.caches)).toHaveLength(1);
  });
});

describe('the queue', () => {
  it('arrives in order, each mutation once, though answers are lost', async () => {
    await syncOnce(parts);
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      ids.push(
        await publish(parts.store, {
          listing: sampleListing(),
          after: { title: `Title ${at}` },
          reason: '',
          now: 10 + at,
        }),
      );
    }
    server.state.troubles = ['lost-answer'];
    server.state.troubles.unshift('none');
    expect(await syncOnce(parts)).toMatchObject({ ok: false });
    server.state.troubles = ['down'];
    await syncOnce(parts);
    await syncOnce(parts);
    const sent = server.state.received.map((mutation) => (mutation.changes as { changeId: string }).changeId);
    expect(sent).toEqual(ids);
    expect(server.state.received.map((mutation) => mutation.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(await pendingMutations(parts.store.caches)).toEqual([]);
  });

  it('leaves a change that the server took in sight, though the server goes before its news came', async () => {
    await syncOnce(parts);
    const id = await publish(parts.store, {
      listing: sampleListing(),
      after: { title: 'Taken' },
      reason: 'why',
      now: 10,
    });
    // The question whose server it is, the push, and the pull that is lost.
    server.state.troubles = ['none', 'none', 'down'];
    expect(await syncOnce(parts)).toMatchObject({ ok: false, error: { problem: 'unreachable' } });
    expect(await pendingMutations(parts.store.caches)).toHaveLength(0);
    const taken = await parts.store.caches.changes.get(id);
    expect(taken).toMatchObject({ listingId: 'listing-1', state: 'intended', after: { title: 'Taken' } });
    server.put('changes', id, { ...taken, state: 'live', question: null });
    await syncOnce(parts);
    expect(await parts.store.caches.changes.get(id)).toMatchObject({ state: 'live' });
  });

  it('leaves an answered question answered', async () => {
    const asking = sampleChange({ id: 'asks-1', state: 'asks' });
    server.put('changes', 'asks-1', asking);
    server.put('changes', 'asks-2', { ...asking, id: 'asks-2' });
    await syncOnce(parts);
    await resolveChange(parts.store, asking, 'send', 20);
    await resolveChange(parts.store, { ...asking, id: 'asks-2' }, 'drop', 21);
    server.state.troubles = ['none', 'none', 'down'];
    await syncOnce(parts);
    expect(await parts.store.caches.changes.get('asks-1')).toMatchObject({
      state: 'intended',
      question: null,
    });
    expect(await parts.store.caches.changes.get('asks-2')).toMatchObject({ state: 'cancelled' });
  });

  it('is numbered anew when the server has forgotten the last ones', async () => {
    await syncOnce(parts);
    await saveDraft(parts.store, edit('One'));
    await syncOnce(parts);
    server.state.nextSeq = 1;
    await saveDraft(parts.store, edit('Two', 9));
    expect(await syncOnce(parts)).toMatchObject({ ok: true });
    expect(server.state.received.map((mutation) => mutation.seq)).toEqual([1, 1]);
    expect(await pendingMutations(parts.store.caches)).toEqual([]);
  });

  it('can be held back while the server was never reached, and becomes a draft again', async () => {
    await syncOnce(parts);
    server.state.troubles = ['down', 'down'];
    await publish(parts.store, { listing: sampleListing(), after: { title: 'Held' }, reason: '', now: 10 });
    await syncOnce(parts);
    await syncOnce(parts);
    const [row] = await pendingMutations(parts.store.caches);
    expect(await holdBack(parts.store, row!.order, 11)).toBe(true);
    expect((await parts.store.caches.drafts.get('listing-1'))?.changes).toEqual({ title: 'Held' });
    await syncOnce(parts);
    expect(server.state.received.map((mutation) => mutation.kind)).toEqual(['draft.save']);
  });

  it('cannot be held back once it may have arrived', async () => {
    await syncOnce(parts);
    server.state.troubles = ['none', 'lost-answer'];
    await publish(parts.store, { listing: sampleListing(), after: { title: 'Gone' }, reason: '', now: 10 });
    await syncOnce(parts);
    const [row] = await pendingMutations(parts.store.caches);
    expect(await holdBack(parts.store, row!.order, 11)).toBe(false);
  });

  it('rolls a refused change back into a draft, with the reason', async () => {
    await syncOnce(parts);
    server.state.judge = (mutation) =>
      mutation.kind === 'change.publish'
        ? {
            outcome: 'refused',
            error: { code: 'bad-request', message: 'Title is over its limit', retryable: false },
          }
        : { outcome: 'applied' };
    await publish(parts.store, {
      listing: sampleListing(),
      after: { title: 'Too long' },
      reason: '',
      now: 10,
    });
    await syncOnce(parts);
    expect((await parts.store.caches.drafts.get('listing-1'))?.changes).toEqual({ title: 'Too long' });
    const [row] = await unsettledMutations(parts.store.caches);
    expect(row?.answer?.error?.message).toBe('Title is over its limit');
  });
});

describe('drafts of two browsers', () => {
  it('a pull never takes away words that are not settled', async () => {
    await syncOnce(parts);
    server.state.judge = () => ({
      outcome: 'conflict',
      conflicts: [{ field: 'title', server: 'Theirs', sent: 'Mine' }],
    });
    await saveDraft(parts.store, edit('Mine'));
    const theirs = {
      id: 'listing-1',
      listingId: 'listing-1',
      changes: { title: 'Theirs' },
      baseVersion: 3,
      version: 7,
      updatedAt: 1,
    };
    server.put('drafts', 'listing-1', theirs);
    await syncOnce(parts);
    expect((await parts.store.caches.drafts.get('listing-1'))?.changes.title).toBe('Mine');
    expect((await parts.store.caches.shadowDrafts.get('listing-1'))?.version).toBe(7);
  });
});

describe('health', () => {
  const problemAfter = async (trouble: (typeof server.state.troubles)[number]) => {
    await syncOnce(parts);
    server.state.troubles = [trouble];
    await syncOnce(parts);
    return readMeta(parts.store.caches, 'health');
  };

  it.each([
    ['down', 'unreachable'],
    ['captive-portal', 'not-plumbline'],
    ['broken', 'server-trouble'],
    ['other-protocol', 'versions-differ'],
    ['revoked', 'unpaired'],
  ] as const)('%s is told as %s, and since when', async (trouble, problem) => {
    const health = await problemAfter(trouble);
    expect(health).toMatchObject({ problem, failures: 1, offlineSince: server.network.now() });
    expect(health?.message).not.toBe('');
  });

  it('keeps the time of the first failure until a success', async () => {
    await syncOnce(parts);
    const first = server.network.now();
    server.state.troubles = ['down', 'down'];
    await syncOnce(parts);
    server.pass(60_000);
    await syncOnce(parts);
    expect(await readMeta(parts.store.caches, 'health')).toMatchObject({ failures: 2, offlineSince: first });
    await syncOnce(parts);
    expect(await readMeta(parts.store.caches, 'health')).toMatchObject({ failures: 0, offlineSince: null });
  });
});
