import { beforeEach, expect, it } from 'vitest';
import { freshStore } from '../testing/fresh-store';
import { sampleListing } from '../testing/sample-listing';
import { createScriptedServer } from '../testing/scripted-server';
import { pair } from '../sync/pair';
import { syncOnce, type SyncParts } from '../sync/sync';
import { createChainLock } from '../sync/with-sync-lock';
import { readMarks, setMarks } from './marks';
import { unsettledMutations } from './queue';
import { deleteView, readViews, saveView } from './views';

let server: ReturnType<typeof createScriptedServer>;
let parts: SyncParts;
const view = { id: 'view-1', name: 'Weak', page: 'listings', query: { search: 'drill' } };

beforeEach(async () => {
  server = createScriptedServer();
  parts = { store: freshStore(), network: server.network, lock: createChainLock() };
  await pair(parts.store, server.network, { serverUrl: '127.0.0.1:8787', code: 'ABCD-2345', name: 'test' });
  server.put('listings', 'listing-1', sampleListing());
  server.put('marks', 'listing-1', {
    id: 'listing-1',
    listingId: 'listing-1',
    tags: ['core', 'old'],
    stage: 'launch',
    group: null,
    updatedAt: 1,
  });
});

const marks = async () => (await readMarks(parts.store.caches)).get('listing-1');

it('shows marks that wait here over those of the server, and keeps the tags of both', async () => {
  await syncOnce(parts);
  await setMarks(parts.store, ['listing-1'], { addTags: ['new'], removeTags: ['old'] }, 5);
  await setMarks(parts.store, ['listing-1'], { stage: 'mature', group: 'Masonry' }, 6);
  const wanted = { tags: ['core', 'new'], stage: 'mature', group: 'Masonry' };
  expect(await marks()).toMatchObject(wanted);
  server.put('marks', 'listing-1', {
    id: 'listing-1',
    listingId: 'listing-1',
    tags: ['core', 'elsewhere', 'old'],
    stage: 'launch',
    group: null,
    updatedAt: 7,
  });
  server.state.troubles.push('down');
  await syncOnce(parts);
  await syncOnce(parts);
  expect(server.state.received.map((mutation) => mutation.kind)).toEqual(['marks.set', 'marks.set']);
});

it('a mark that the server took stands before its document comes', async () => {
  await syncOnce(parts);
  await setMarks(parts.store, ['listing-1'], { addTags: ['new'] }, 5);
  await syncOnce(parts);
  expect(await parts.store.caches.queue.count()).toBe(0);
  expect((await marks())?.tags).toEqual(['core', 'new', 'old']);
});

it('a refused mark takes itself back and stays to be seen', async () => {
  await syncOnce(parts);
  server.state.judge = () => ({
    outcome: 'refused',
    error: { code: 'not-found', message: 'Gone', retryable: false },
  });
  await setMarks(parts.store, ['listing-1'], { stage: 'decline' }, 5);
  expect((await marks())?.stage).toBe('decline');
  await syncOnce(parts);
  expect((await marks())?.stage).toBe('launch');
  expect(await unsettledMutations(parts.store.caches)).toHaveLength(1);
});

it('a view is there from the moment that it is saved until it is deleted, and once only', async () => {
  await syncOnce(parts);
  await saveView(parts.store, view, 5);
  expect(await readViews(parts.store.caches, 'listings')).toMatchObject([view]);
  await syncOnce(parts);
  expect(await readViews(parts.store.caches, 'listings')).toMatchObject([view]);
  expect(await readViews(parts.store.caches, 'titles')).toEqual([]);
  await deleteView(parts.store, 'view-1', 9);
  expect(await readViews(parts.store.caches, 'listings')).toEqual([]);
  await syncOnce(parts);
  expect(await readViews(parts.store.caches, 'listings')).toEqual([]);
});
