import { afterEach, expect, it, vi } from 'vitest';
import { freshStore } from '../testing/fresh-store';
import { sampleContent, sampleListing } from '../testing/sample-listing';
import { discardDraft, saveDraft } from './drafts';
import { publish } from './publish';
import { pendingMutations } from './queue';
import { rememberPage } from './seen-page';

afterEach(() => vi.restoreAllMocks());

/** The durability that the browser is asked for in each writing transaction. Dexie binds the method as it opens: call first. */
function watchDurability(): string[] {
  const asked: string[] = [];
  const { prototype } = IDBDatabase;
  const original = Reflect.get(prototype, 'transaction') as (...args: unknown[]) => IDBTransaction;
  vi.spyOn(prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    if (args[1] === 'readwrite') asked.push(args[2]?.durability ?? 'default');
    return original.apply(this, args);
  });
  return asked;
}

const edit = {
  listingId: 'listing-1',
  changes: { title: 'New' },
  live: sampleContent,
  baseVersion: 3,
  now: 1,
};

it('asks for the disk before a draft, a discard or a decision counts as saved', async () => {
  const asked = watchDurability();
  const store = freshStore();
  await saveDraft(store, edit);
  await discardDraft(store, 'listing-1', 2);
  await publish(store, { listing: sampleListing(), after: { title: 'New' }, reason: '', now: 3 });
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked)).toEqual(new Set(['strict']));
});

it('does not ask for the disk for what can be fetched again', async () => {
  const asked = watchDurability();
  const store = freshStore();
  const score = { total: null, knownShare: 0, components: [], findings: [], rulesKnown: [] };
  await rememberPage(store.caches, {
    asin: 'B000000001',
    marketplace: 'amazon-uk',
    title: null,
    score,
    seen: {},
    seenAt: 1,
  });
  expect(new Set(asked)).toEqual(new Set(['relaxed']));
});

it('writes the draft and the mutation together', async () => {
  const store = freshStore();
  await saveDraft(store, edit);
  expect(await store.safe.drafts.count()).toBe(1);
  expect(await pendingMutations(store.safe)).toMatchObject([
    { kind: 'draft.save', changes: { changes: { title: 'New' } } },
  ]);
});

it('makes one mutation of much typing, and tells the server of a field put back', async () => {
  const store = freshStore();
  await saveDraft(store, { ...edit, changes: { title: 'A', searchTerms: 'b' } });
  await saveDraft(store, { ...edit, changes: { title: 'AB', searchTerms: 'b' }, now: 2 });
  await saveDraft(store, { ...edit, changes: { title: 'ABC' }, now: 3 });
  const [row, ...others] = await pendingMutations(store.safe);
  expect(others).toEqual([]);
  expect(row?.changes).toMatchObject({ changes: { title: 'ABC', searchTerms: sampleContent.searchTerms } });
});

it('never touches what may have left already', async () => {
  const store = freshStore();
  await saveDraft(store, edit);
  const [first] = await pendingMutations(store.safe);
  await store.safe.queue.put({ ...first!, attempted: true, sentAs: 1 });
  await saveDraft(store, { ...edit, changes: { title: 'Newer' }, now: 2 });
  const rows = await pendingMutations(store.safe);
  expect(rows.map((row) => row.sentAs)).toEqual([1, null]);
  expect(rows[0]?.changes).toMatchObject({ changes: { title: 'New' } });
});
