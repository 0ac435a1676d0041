import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatCursor, type PullAnswer } from '../../shared/sync/protocol';
import { alerts, changes, changeSteps, listings, syncLog, syncState } from '../database/schema';
import { listingRow } from '../testing/listing-rows';
import { testServer, type TestDevice, type TestServer } from '../testing/test-server';
import { trimSyncLog } from './trim';

describe('pull', () => {
  let server: TestServer;
  let device: TestDevice;
  beforeEach(async () => {
    server = await testServer();
    device = await server.pair();
  });
  afterEach(() => server.close());
  const trim = () => server.runtime.database.write((tx) => trimSyncLog(tx, server.runtime.now()));

  const write: TestServer['runtime']['database']['write'] = (work) => server.runtime.database.write(work);
  const pull = async (query = ''): Promise<PullAnswer> => {
    const answer = await device.call(`/sync/pull${query}`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as PullAnswer;
  };

  it('answers documents in the order of the log, page after page, then nothing more', async () => {
    await write((tx) => tx.insert(listings).values([1, 2, 3, 4, 5].map(listingRow)));
    const first = await pull('?limit=2');
    expect(first.entries.map((entry) => entry.id)).toEqual(['listing-00001', 'listing-00002']);
    expect(first.more).toBe(true);
    const second = await pull(`?limit=10&since=${formatCursor(first.cursor)}`);
    expect(second.entries).toHaveLength(3);
    expect(second.more).toBe(false);
    const numbers = [...first.entries, ...second.entries].map((entry) => entry.seq);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect((await pull(`?since=${formatCursor(second.cursor)}`)).entries).toEqual([]);
  });

  it("sends a listing without Amazon's raw attributes, and a change with its journal", async () => {
    await write(async (tx) => {
      await tx.insert(listings).values(listingRow(1));
      const change = {
        id: 'change-1',
        listingId: 'listing-00001',
        kind: 'content' as const,
        reason: '',
        by: 'owner',
      };
      await tx
        .insert(changes)
        .values({ ...change, before: {}, after: { title: 'x' }, state: 'sent', decidedAt: 1, updatedAt: 2 });
      const step = { changeId: 'change-1', detail: '', data: { secretive: true } };
      await tx.insert(changeSteps).values([
        { ...step, seq: 1, state: 'intended', at: 1 },
        { ...step, seq: 2, state: 'sent', at: 2 },
      ]);
    });
    const { entries } = await pull();
    expect(entries[0]?.document).toMatchObject({
      sku: 'SKU-1',
      content: { bullets: ['1 sizes', 'Carbide tip'] },
    });
    expect(entries[0]?.document).not.toHaveProperty('rawAttributes');
    const change = entries.find((entry) => entry.collection === 'changes')?.document;
    expect(change).toMatchObject({ question: null, steps: [{ state: 'intended' }, { state: 'sent' }] });
    expect(JSON.stringify(change)).not.toContain('secretive');
  });

  it('sends a tombstone for a deleted document, and for a listing that is gone from Amazon', async () => {
    await write((tx) => tx.insert(listings).values([1, 2].map(listingRow)));
    const { cursor } = await pull();
    await write(async (tx) => {
      await tx.delete(listings).where(eq(listings.id, 'listing-00001'));
      await tx.update(listings).set({ goneAt: 5 }).where(eq(listings.id, 'listing-00002'));
    });
    expect((await pull(`?since=${formatCursor(cursor)}`)).entries).toMatchObject([
      { id: 'listing-00001', deleted: true },
      { id: 'listing-00002', deleted: true },
    ]);
  });

  it('sets a row aside that does not fit its schema; the others arrive', async () => {
    await write(async (tx) => {
      const row = {
        key: 'k',
        kind: 'rate-limit' as const,
        severity: 'info' as const,
        message: '',
        createdAt: 1,
      };
      await tx.insert(alerts).values({ id: 'a1', ...row });
      await tx.insert(alerts).values({ id: 'a2', ...row, severity: 'loud' as 'info' });
    });
    expect((await pull()).entries).toMatchObject([
      { id: 'a1', document: { id: 'a1' } },
      { id: 'a2', deleted: true },
    ]);
  });

  it.each([
    ['of another epoch', (cursor: string) => cursor.replace(/^./, 'x')],
    ['from a later state than the database', (cursor: string) => cursor.replace(/,.*/, ',999999')],
  ])('says «start over» to a cursor %s', async (_, spoil) => {
    await write((tx) => tx.insert(listings).values(listingRow(1)));
    const { cursor } = await pull();
    const answer = await device.call(`/sync/pull?since=${spoil(formatCursor(cursor))}`);
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({
      code: 'gone',
      message: expect.stringContaining('start over'),
    });
  });

  it('forgets tombstones after 180 days, and says «start over» to a replica that may have missed one', async () => {
    await write((tx) => tx.insert(listings).values([1, 2, 3].map(listingRow)));
    const before = await pull();
    await write((tx) => tx.delete(listings).where(eq(listings.id, 'listing-00002')));
    const after = await pull(`?since=${formatCursor(before.cursor)}`);
    server.runtime.clock.set(Date.now());
    expect(await trim()).toMatchObject({ tombstones: 0 });
    server.runtime.clock.advance(181 * 24 * 3_600_000);
    expect(await trim()).toMatchObject({ tombstones: 1 });
    const [state] = await server.runtime.database.read.select().from(syncState);
    expect(state?.oldestSeq).toBe(after.cursor.seq);
    expect((await device.call(`/sync/pull?since=${formatCursor(before.cursor)}`)).status).toBe(410);
    expect((await pull(`?since=${formatCursor(after.cursor)}`)).entries).toEqual([]);
    expect((await pull(`?since=${before.cursor.epoch},0`)).entries.map((entry) => entry.id)).toEqual([
      'listing-00001',
      'listing-00003',
    ]);
  });

  it('never falls back when the last rows of the log were trimmed', async () => {
    await write((tx) => tx.insert(listings).values(listingRow(1)));
    await write((tx) => tx.delete(listings));
    const { cursor } = await pull();
    await write((tx) => tx.delete(syncLog));
    expect((await pull(`?since=${formatCursor(cursor)}`)).cursor).toEqual(cursor);
  });

  it('refuses a cursor that is none, a limit that is none, an unknown parameter and another protocol', async () => {
    const cases = [
      ['?since=nonsense', 400, 'since'],
      ['?limit=0', 400, 'limit'],
      ['?limit=many', 400, 'limit'],
      ['?zebra=1', 400, 'zebra'],
      ['?protocol=99', 409, 'protocol'],
    ] as const;
    for (const [query, status, field] of cases) {
      const answer = await device.call(`/sync/pull${query}`);
      expect([query, answer.status]).toEqual([query, status]);
      expect(await answer.json()).toMatchObject({ field });
    }
  });
});
