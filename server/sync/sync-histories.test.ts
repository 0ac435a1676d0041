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
import { measured } from '../../scripts/testing/measured';

const runs = process.env.PLUMBLINE_LONG ? 1500 : 200;

const who = fc.integer({ min: 0, max: 1 });
const listing = fc.integer({ min: 0, max: 1 });
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
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pair-anew'), who }) },
  // Whole rounds beside the single steps, so that devices often know of each other's drafts.
  { weight: 4, arbitrary: fc.record({ do: fc.constant('sync'), who }) },
) as fc.Arbitrary<Step>;

interface Step {
  do:
    | 'edit'
    | 'discard'
    | 'dismiss'
    | 'push'
    | 'pull'
    | 'sync'
    | 'amazon'
    | 'gone'
    | 'back'
    | 'alert'
    | 'epoch'
    | 'trim'
    | 'pair-anew';
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
    server = await testServer({ inProcess: true });
  });
  afterAll(() => server.close());

  it(`ends with equal replicas, and with each mutation applied once (${runs} histories)`, async () => {
    const applies = countApplies();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        await server.runtime.database.write(async (tx) => {
          await tx.delete(drafts);
          await tx.delete(alerts);
          await tx.delete(listings);
          await tx.insert(listings).values([0, 1, 2].map(listingRow));
        });
        applies.clear();
        const replicas = [new Replica(await server.pair()), new Replica(await server.pair())];
        const sent: Sent[] = [];
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
    measured('random histories of two devices, all replicas equal, each mutation once', runs);
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

  const write: TestServer['runtime']['database']['write'] = (work) => server.runtime.database.write(work);
  const setListing = (one: Step, set: Partial<typeof listings.$inferInsert>) =>
    write((tx) =>
      tx
        .update(listings)
        .set(set)
        .where(eq(listings.id, idOf(one))),
    );

  async function run(one: Step, replicas: Replica[], sent: Sent[]): Promise<void> {
    const replica = replicas[one.who ?? 0]!;
    const queue = (kind: string, changes: object, baseVersion: number | null) => {
      const id = `m-${(made += 1)}`;
      sent.push({ id, saw: new Set(replica.seen) });
      replica.queue.push({ id, kind, baseVersion, changes, seq: null });
    };
    const listingId = idOf(one);
    const acts: Record<Step['do'], () => unknown> = {
      edit: () => {
        const changes = { [one.field]: `words ${made}` };
        queue('draft.save', { listingId, changes, listingVersion: 1 }, replica.draftVersion(listingId));
      },
      discard: () => queue('draft.discard', { listingId }, replica.draftVersion(listingId)),
      dismiss: () => queue('alert.dismiss', { alertId: 'alert-0' }, null),
      push: async () => {
        if (one.twice) await replica.push(one.count, { lost: true });
        await replica.push(one.count, { lost: one.lost, order: orders[one.order] });
      },
      pull: () => replica.pull(one.limit, one.lost),
      sync: () => replica.settle(),
      amazon: () => setListing(one, { fetchedAt: (made += 1) }),
      gone: () => setListing(one, { goneAt: 1 }),
      back: () => setListing(one, { goneAt: null }),
      alert: () =>
        write(async (tx) => {
          await tx.delete(alerts);
          const alert = { kind: 'rate-limit', severity: 'info', message: '', createdAt: 1 } as const;
          await tx.insert(alerts).values({ id: 'alert-0', key: 'k', ...alert });
        }),
      epoch: () => write((tx) => tx.update(syncState).set({ epoch: `epoch-${(made += 1)}` })),
      trim: async () => {
        // After 180 days a forgotten answer may well be asked for again; within them it may not.
        if (replicas.some(({ queue: waiting }) => waiting.some(({ seq }) => seq !== null))) return;
        await write((tx) => trimSyncLog(tx, Date.now() + 200 * 86_400_000));
      },
      'pair-anew': async () => {
        replica.device = await server.pair('Paired anew');
        await replica.numberAnew();
      },
    };
    await acts[one.do]();
  }
});

interface Sent {
  id: string;
  /** Draft values that the device had seen when it made the edit. */
  saw: ReadonlySet<string>;
}

function idOf(one: Step): string {
  return `listing-0000${one.listing}`;
}
