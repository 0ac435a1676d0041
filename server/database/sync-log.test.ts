import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectionNames } from '../../shared/sync/collections';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { migrationsFolder } from './migrations';
import {
  alerts,
  benchmarks,
  changeBatches,
  changes,
  changeSteps,
  competitors,
  connections,
  drafts,
  imageMeasures,
  keywordRanks,
  keywordSets,
  listingMarks,
  listings,
  listingTemplates,
  listingVersions,
  productTypes,
  recommendationDecisions,
  rollouts,
  savedViews,
  scoreHistories,
  scores,
  scoringSettings,
  syncLog,
} from './schema';
import type { Transaction } from './transaction';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime();
});
afterEach(() => runtime.close());

const write = (work: (tx: Transaction) => Promise<unknown>) => runtime.database.write(work);
const log = () => runtime.database.read.select().from(syncLog).orderBy(asc(syncLog.seq));
const marks = async () =>
  (await log()).map((row) => `${row.collection} ${row.id}${row.deleted ? ' deleted' : ''}`);

const content = {
  title: 'T',
  itemHighlight: null,
  bullets: [],
  description: null,
  searchTerms: null,
} as never;
const listing = (id: string) => ({
  id,
  marketplace: 'amazon-uk',
  sku: id,
  asin: null,
  productType: null,
  content,
  images: [],
  offer: {} as never,
  status: [],
  issues: [],
  attributes: {},
  rawAttributes: {},
  version: 1,
  contentHash: 'h',
  stateHash: 's',
  fetchedAt: 1,
  updatedAt: 1,
});
const change = {
  id: 'c1',
  listingId: 'l1',
  kind: 'content',
  before: {},
  after: {},
  state: 'intended',
  by: 'owner',
  reason: 'r',
  decidedAt: 1,
  updatedAt: 1,
} as const;

describe('the sync log', () => {
  test('holds one row per document, with a new place for each change', async () => {
    await write((tx) => tx.insert(listings).values([listing('l1'), listing('l2')]));
    expect(await marks()).toEqual(['listings l1', 'listings l2']);
    const before = (await log())[0]!.seq;
    await write((tx) => tx.update(listings).set({ updatedAt: 2 }).where(eq(listings.id, 'l1')));
    expect(await marks()).toEqual(['listings l2', 'listings l1']);
    expect((await log())[1]!.seq).toBeGreaterThan(before + 1);
  });

  test('never gives a place twice, though the newest row is removed', async () => {
    await write((tx) => tx.insert(listings).values(listing('l1')));
    const { seq } = (await log())[0]!;
    await write((tx) => tx.update(listings).set({ updatedAt: 2 }));
    expect((await log())[0]!.seq).toBeGreaterThan(seq);
  });

  test('keeps a tombstone of what was deleted, and forgets it when the document comes back', async () => {
    await write((tx) => tx.insert(listings).values(listing('l1')));
    await write((tx) => tx.delete(listings));
    expect(await marks()).toEqual(['listings l1 deleted']);
    await write((tx) => tx.insert(listings).values(listing('l1')));
    expect(await marks()).toEqual(['listings l1']);
  });

  test('is written by raw SQL, conflict clauses and upserts too', async () => {
    await write((tx) =>
      tx
        .insert(alerts)
        .values({ id: 'a1', key: 'k', kind: 'sync-failing', severity: 'info', message: 'm', createdAt: 1 }),
    );
    const [{ seq } = { seq: 0 }] = await log();
    const values = sql.raw("('a1', 'k', 'sync-failing', 'info', 'n', null, 1, null)");
    await write((tx) => tx.run(sql`insert or ignore into alerts values ${values}`));
    expect(await log()).toMatchObject([{ seq }]);
    await write((tx) =>
      tx.run(
        sql`insert or ignore into alerts select 'a2', key, kind, severity, message, null, 1, null from alerts`,
      ),
    );
    await write((tx) => tx.run(sql`insert or replace into alerts values ${values}`));
    await write((tx) =>
      tx.run(sql`insert into alerts values ${values} on conflict (id) do update set message = 'o'`),
    );
    expect(await marks()).toEqual(['alerts a2', 'alerts a1']);
  });

  test('counts a step of a change as a change of that document', async () => {
    await write((tx) => tx.insert(listings).values(listing('l1')));
    await write((tx) => tx.insert(changes).values(change));
    const place = async () => (await log()).find((row) => row.collection === 'changes')!.seq;
    const first = await place();
    await write((tx) =>
      tx.insert(changeSteps).values({ changeId: 'c1', seq: 1, state: 'intended', at: 1, detail: 'd' }),
    );
    expect(await place()).toBeGreaterThan(first);
    await write(async (tx) => {
      await tx.delete(changeSteps);
      await tx.delete(changes);
    });
    expect(await marks()).toEqual(['listings l1', 'changes c1 deleted']);
  });

  test('is not written by a transaction that fails', async () => {
    const failing = write(async (tx) => {
      await tx.insert(listings).values(listing('l1'));
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await log()).toEqual([]);
  });

  test('follows each collection that is synced', async () => {
    await write(async (tx) => {
      await tx.insert(listings).values(listing('l1'));
      await tx
        .insert(listingVersions)
        .values({ id: 'v1', listingId: 'l1', version: 1, content, origin: 'amazon', at: 1 });
      await tx.insert(scores).values({ id: 'l1', listingVersion: 1, at: 1, total: 50, result: {} as never });
      await tx.insert(changes).values(change);
      await tx
        .insert(drafts)
        .values({ id: 'l1', changes: {}, baseVersion: 1, version: 1, fieldVersions: {}, updatedAt: 1 });
      await tx.insert(productTypes).values({
        id: 'p1',
        marketplace: 'amazon-uk',
        name: 'P',
        displayName: 'P',
        checksum: 'c',
        attributes: {},
        fetchedAt: 1,
      });
      await tx
        .insert(alerts)
        .values({ id: 'a1', key: 'k', kind: 'sync-failing', severity: 'info', message: 'm', createdAt: 1 });
      await tx.insert(connections).values({ id: 'amazon', state: 'none', updatedAt: 1 });
      const json = {} as never;
      await tx.insert(listingMarks).values({ id: 'l1', tags: [], updatedAt: 1 });
      await tx.insert(savedViews).values({ id: 'w1', name: 'n', page: 'listings', query: {}, updatedAt: 1 });
      await tx.insert(listingTemplates).values({ id: 't1', name: 'n', parts: json, updatedAt: 1 });
      await tx.insert(changeBatches).values({ id: 'b1', name: 'n', kind: 'undo', by: 'owner', at: 1 });
      await tx
        .insert(recommendationDecisions)
        .values({ id: 'l1:k', listingId: 'l1', key: 'k', decision: 'rejected', at: 1 });
      await tx
        .insert(rollouts)
        .values({ id: 'r1', name: 'n', seed: 1, items: [], by: 'owner', createdAt: 1, updatedAt: 1 });
      await tx.insert(competitors).values({
        id: 'l1:B0',
        listingId: 'l1',
        marketplace: 'amazon-uk',
        asin: 'B0',
        source: 'seller',
        createdAt: 1,
      });
      await tx
        .insert(scoringSettings)
        .values({ id: 'general', components: {}, rules: {}, thresholds: {}, version: 1, updatedAt: 1 });
      await tx.insert(scoreHistories).values({ id: 'l1', steps: [], inputs: {}, updatedAt: 1 });
      await tx
        .insert(imageMeasures)
        .values({ id: 'u', width: 1, height: 1, whiteBorderShare: 1, hash: '0', at: 1 });
      await tx.insert(benchmarks).values({ id: 'l1', result: json, at: 1 });
      await tx.insert(keywordSets).values({ id: 'l1', keywords: [], removed: [], updatedAt: 1 });
      await tx.insert(keywordRanks).values({
        id: 'amazon-uk:B0|k',
        listingId: 'l1',
        asin: 'B0',
        key: 'k',
        phrase: 'k',
        checkedAt: 1,
        checkedResults: 1,
      });
    });
    expect((await log()).map((row) => row.collection).toSorted()).toEqual(collectionNames.toSorted());
  });

  test('refuses to rename a synced document, whose old name would never go away', async () => {
    await write((tx) => tx.insert(connections).values({ id: 'amazon', state: 'none', updatedAt: 1 }));
    const renaming = write((tx) => tx.update(connections).set({ id: 'other' }));
    await expect(renaming).rejects.toMatchObject({
      cause: { message: expect.stringContaining('cannot change') },
    });
  });

  test('has its three triggers on every synced table', () => {
    const text = readdirSync(migrationsFolder)
      .filter((name) => name.endsWith('_sync_log.sql'))
      .map((name) => readFileSync(join(migrationsFolder, name), 'utf8'))
      .join('\n');
    for (const name of collectionNames) {
      const marksOf =
        text.split(`INSERT INTO sync_log (collection, id, deleted) VALUES ('${name}'`).length - 1;
      expect([name, marksOf >= 3]).toEqual([name, true]);
    }
  });
});
