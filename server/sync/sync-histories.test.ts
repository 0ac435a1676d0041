import process from 'node:process';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { alerts, drafts, listings, syncState } from '../database/schema';
import { listingRow } from '../testing/listing-rows';
import { testServer, type TestServer } from '../testing/test-server';
import { draftSave } from './mutations/draft-save';
import { mutationHandlers } from './mutations';
import { Replica } from './testing/replica';
import { trimSyncLog } from './trim';

const runs = process.env.PLUMBLINE_LONG ? 3000 : 200;

const who = fc.integer({ min: 0, max: 1 });
const listing = fc.integer({ min: 0, max: 2 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('edit'),
      who,
      listing,
      field: fc.constantFrom('title', 'description'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('discard'), who, listing }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('dismiss'), who }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('push'),
      who,
      count: fc.integer({ min: 1, max: 6 }),
      lost: fc.boolean(),
      twice: fc.boolean(),
      order: fc.constantFrom('kept', 'reversed', 'doubled'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pull'),
      who,
      limit: fc.integer({ min: 1, max: 9 }),
      lost: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('amazon', 'gone', 'back', 'alert'), listing }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('epoch', 'trim') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pair-anew'), who }) },
) as fc.Arbitrary<Step>;

interface Step {
  do: string;
  who: number;
  listing: number;
  field: 'title' | 'description';
  count: number;
  limit: number;
  lost: boolean;
  twice: boolean;
  order: 'kept' | 'reversed' | 'doubled';
}

const orders = {
  kept: undefined,
  reversed: <T>(list: T[]) => list.toReversed(),
  doubled: <T>(list: T[]) => list.flatMap((one) => [one, one]),
};

describe('any history of edits, lost answers, doubles, reorders, restores and renumbering', () => {
  let server: TestServer;
  let made = 0;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.close());

  it(`ends with equal replicas, and with each mutation applied once (${runs} histories)`, async () => {
    const applies = countApplies();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        await server.runtime.database.write(async (tx) => {
          await tx.delete(drafts);
          await tx.delete(alerts);
          await tx.delete(listings);
          await tx.insert(listings).values([0, 1, 2].map(listingRow));
        });
        applies.clear();
        const replicas = [new Replica(await server.pair()), new Replica(await server.pair())];
        const sent: { id: string; saw: ReadonlySet<string> }[] = [];
        for (const one of steps) await run(one, replicas, sent);
        for (const replica of replicas) await replica.settle();
        for (const replica of replicas) while (await replica.pull(100));

        const [first, second] = replicas as [Replica, Replica];
        expect(Object.fromEntries(first.documents)).toEqual(Object.fromEntries(second.documents));
        const truth = new Replica(await server.pair());
        await truth.startOver();
        expect(Object.fromEntries(first.documents)).toEqual(Object.fromEntries(truth.documents));
        const made = sent.map(({ id }) => id);
        expect([...applies.keys()].toSorted()).toEqual(made.toSorted());
        for (const [id, calls] of applies) expect([id, calls.length]).toEqual([id, 1]);
        // Nobody's words were overwritten by a device that had not seen them.
        for (const { id, saw } of sent) {
          for (const overwritten of applies.get(id)?.[0] ?? []) expect(saw).toContain(overwritten);
        }
      }),
      { numRuns: runs, endOnFailure: process.env.PLUMBLINE_LONG !== undefined },
    );
  }, 900_000);

  /** Per mutation, one entry a call: what it overwrote of other devices, as `listing/field=value`. */
  function countApplies(): Map<string, string[][]> {
    const calls = new Map<string, string[][]>();
    for (const handler of Object.values(mutationHandlers)) {
      const apply = handler.apply.bind(handler) as typeof draftSave.apply;
      vi.spyOn(handler as typeof draftSave, 'apply').mockImplementation(async (tx, mutation, runtime) => {
        const { listingId = '', changes = {} } = mutation.changes as { listingId?: string; changes?: object };
        const [draft] = await tx.select().from(drafts).where(eq(drafts.id, listingId));
        const held: Record<string, unknown> = draft?.changes ?? {};
        const outcome = await apply(tx, mutation, runtime);
        const fields = mutation.kind === 'draft.save' ? Object.keys(changes) : Object.keys(held);
        const overwritten = fields
          .filter((field) => field in held && draft?.fieldVersions[field]?.by !== mutation.device)
          .map((field) => `${listingId}/${field}=${String(held[field])}`);
        const entry = outcome.outcome === 'applied' ? overwritten : [];
        calls.set(mutation.id, [...(calls.get(mutation.id) ?? []), entry]);
        return outcome;
      });
    }
    return calls;
  }

  async function run(one: Step, replicas: Replica[], sent: { id: string; saw: ReadonlySet<string> }[]) {
    const replica = replicas[one.who ?? 0]!;
    const listingId = `listing-0000${one.listing}`;
    const write = server.runtime.database.write;
    const queue = (kind: string, changes: unknown, baseVersion: number | null) => {
      made += 1;
      const id = `m-${made}`;
      sent.push({ id, saw: new Set(replica.seen) });
      replica.queue.push({ id, kind, baseVersion, changes, seq: null });
    };
    switch (one.do) {
      case 'edit': {
        const changes = { [one.field]: `words ${made}` };
        return queue(
          'draft.save',
          { listingId, changes, listingVersion: 1 },
          replica.draftVersion(listingId),
        );
      }
      case 'discard':
        return queue('draft.discard', { listingId }, replica.draftVersion(listingId));
      case 'dismiss':
        return queue('alert.dismiss', { alertId: 'alert-0' }, null);
      case 'push':
        if (one.twice) await replica.push(one.count, { lost: true });
        return replica.push(one.count, { lost: one.lost, order: orders[one.order] });
      case 'pull':
        await replica.pull(one.limit, one.lost);
        return;
      case 'amazon':
        made += 1;
        return void (await write((tx) =>
          tx.update(listings).set({ fetchedAt: made }).where(eq(listings.id, listingId)),
        ));
      case 'gone':
        return void (await write((tx) =>
          tx.update(listings).set({ goneAt: 1 }).where(eq(listings.id, listingId)),
        ));
      case 'back':
        return void (await write((tx) =>
          tx.update(listings).set({ goneAt: null }).where(eq(listings.id, listingId)),
        ));
      case 'alert':
        return void (await write(async (tx) => {
          const row = {
            key: 'k',
            kind: 'rate-limit' as const,
            severity: 'info' as const,
            message: '',
            createdAt: 1,
          };
          await tx
            .insert(alerts)
            .values({ id: 'alert-0', ...row })
            .onConflictDoUpdate({ target: alerts.id, set: row });
        }));
      case 'epoch':
        made += 1;
        return void (await write((tx) => tx.update(syncState).set({ epoch: `epoch-${made}` })));
      case 'trim':
        // After 180 days a forgotten answer may well be asked for again; within them it may not.
        if (replicas.some(({ queue: waiting }) => waiting.some(({ seq }) => seq !== null))) return;
        return void (await write((tx) => trimSyncLog(tx, Date.now() + 200 * 86_400_000)));
      case 'pair-anew':
        replica.device = await server.pair('Paired anew');
        return replica.numberAnew();
    }
  }
});
