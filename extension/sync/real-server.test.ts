// @vitest-environment node
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { changes, drafts, listings } from '@server/database/schema';
import { createPairingCode } from '@server/security/pairing';
import { listingRow } from '@server/testing/listing-rows';
import { testServer, type TestServer } from '@server/testing/test-server';
import { saveDraft } from '../store/drafts';
import { readMeta } from '../store/meta';
import { publish } from '../store/publish';
import { pendingMutations, unsettledMutations } from '../store/queue';
import { freshStore } from '../testing/fresh-store';
import type { Network } from './call-server';
import { pair } from './pair';
import { syncOnce, type SyncParts } from './sync';
import { createChainLock } from './with-sync-lock';

let server: TestServer;
const count = 40;

beforeAll(async () => {
  server = await testServer();
  await server.runtime.database.write((tx) =>
    tx.insert(listings).values(Array.from({ length: count }, (_, n) => listingRow(n))),
  );
});
afterAll(() => server.close());

/** A browser of its own, paired by a code from the command line, with a network that can lose answers. */
async function browserOf(name: string): Promise<SyncParts & { lose: { answers: number } }> {
  const lose = { answers: 0 };
  const network: Network = {
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      if (lose.answers === 0 || init?.method !== 'POST') return answer;
      lose.answers -= 1;
      throw new TypeError('Failed to fetch');
    },
    now: () => server.runtime.now(),
  };
  const parts = { store: freshStore(), network, lock: createChainLock(), lose };
  const { code } = await createPairingCode(server.runtime);
  const paired = await pair(parts.store, network, { serverUrl: server.url, code, name });
  expect(paired.ok).toBe(true);
  return parts;
}

it('copies everything at first, then only what changed', async () => {
  const browser = await browserOf('copies');
  expect(await syncOnce(browser)).toMatchObject({ ok: true });
  expect(await browser.store.caches.listings.count()).toBe(count);
  expect(await browser.store.caches.setAside.toArray()).toEqual([]);
  const id = listingRow(1).id;
  await server.runtime.database.write((tx) =>
    tx.update(listings).set({ sku: 'RENAMED' }).where(eq(listings.id, id)),
  );
  expect(await syncOnce(browser)).toMatchObject({ ok: true, value: { received: 1 } });
  expect((await browser.store.caches.listings.get(id))?.sku).toBe('RENAMED');
});

it('a draft reaches the server once and the other browser whole', async () => {
  const [one, two] = [await browserOf('one'), await browserOf('two')];
  await syncOnce(one);
  await syncOnce(two);
  const listing = (await one.store.caches.listings.get(listingRow(2).id))!;
  const edit = {
    listingId: listing.id,
    live: listing.content,
    baseVersion: listing.version,
    now: server.runtime.now(),
  };
  await saveDraft(one.store, { ...edit, changes: { title: 'Drafted here', searchTerms: 'words' } });
  one.lose.answers = 1;
  expect(await syncOnce(one)).toMatchObject({ ok: false });
  expect(await syncOnce(one)).toMatchObject({ ok: true });
  await syncOnce(two);
  expect((await two.store.caches.drafts.get(listing.id))?.changes).toEqual({
    title: 'Drafted here',
    searchTerms: 'words',
  });
  // A field put back leaves the draft on both sides.
  await saveDraft(one.store, { ...edit, changes: { title: 'Drafted here' } });
  await syncOnce(one);
  await syncOnce(two);
  expect((await two.store.caches.drafts.get(listing.id))?.changes).toEqual({ title: 'Drafted here' });
});

it('two browsers in one field are asked, and nobody’s words are lost', async () => {
  const [one, two] = [await browserOf('three'), await browserOf('four')];
  await syncOnce(one);
  await syncOnce(two);
  const listing = (await one.store.caches.listings.get(listingRow(3).id))!;
  const edit = {
    listingId: listing.id,
    live: listing.content,
    baseVersion: listing.version,
    now: server.runtime.now(),
  };
  await saveDraft(one.store, { ...edit, changes: { title: 'From one' } });
  await saveDraft(two.store, { ...edit, changes: { title: 'From two' } });
  await syncOnce(one);
  await syncOnce(two);
  const [conflict] = await unsettledMutations(two.store.caches);
  expect(conflict?.answer).toMatchObject({
    outcome: 'conflict',
    conflicts: [{ field: 'title', server: 'From one', sent: 'From two' }],
  });
  expect((await two.store.caches.drafts.get(listing.id))?.changes.title).toBe('From two');
});

it('a decision made offline arrives exactly once, though answers are lost', async () => {
  const browser = await browserOf('five');
  await syncOnce(browser);
  const listing = (await browser.store.caches.listings.get(listingRow(4).id))!;
  const id = await publish(browser.store, {
    listing,
    after: { title: 'Short and within 75' },
    reason: 'test',
    now: server.runtime.now(),
  });
  browser.lose.answers = 2;
  await syncOnce(browser);
  await syncOnce(browser);
  expect(await syncOnce(browser)).toMatchObject({ ok: true });
  expect(await pendingMutations(browser.store.caches)).toEqual([]);
  const rows = await server.runtime.database.read
    .select()
    .from(changes)
    .where(eq(changes.listingId, listing.id));
  expect(rows.map((row) => row.id)).toEqual([id]);
  expect((await browser.store.caches.changes.get(id))?.steps[0]?.state).toBe('intended');
});

it('a change over its limit is refused with the field, and is a draft again', async () => {
  const browser = await browserOf('six');
  await syncOnce(browser);
  const listing = (await browser.store.caches.listings.get(listingRow(5).id))!;
  await publish(browser.store, {
    listing,
    after: { title: 'x'.repeat(120) },
    reason: '',
    now: server.runtime.now(),
  });
  await syncOnce(browser);
  const [row] = await unsettledMutations(browser.store.caches);
  expect(row?.answer).toMatchObject({ outcome: 'refused' });
  expect(row?.answer?.error?.field).toContain('title');
  await syncOnce(browser);
  const held = await server.runtime.database.read.select().from(drafts).where(eq(drafts.id, listing.id));
  expect(held[0]?.changes.title).toHaveLength(120);
});

it('says that it is not paired when the owner ended it', async () => {
  const browser = await browserOf('seven');
  await syncOnce(browser);
  const device = await readMeta(browser.store.caches, 'device');
  const { revokeDevice } = await import('@server/security/devices');
  await revokeDevice(server.runtime, device!.deviceId, { who: 'owner', correlationId: 'test' });
  await syncOnce(browser);
  expect(await readMeta(browser.store.caches, 'health')).toMatchObject({ problem: 'unpaired' });
});
