import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baselineDays } from '../../../shared/learning/baseline';
import { append } from '../../database/history';
import { changeBaselines, changes, listings, rollouts } from '../../database/schema';
import { keepBaseline } from '../../events/subscribers/keep-baseline';
import { rollOut } from '../../jobs/handlers/roll-out';
import { listingRow } from '../../testing/listing-rows';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import { startRollout } from './start-rollout';
import { stopRollout } from './stop-rollout';
import { takeTurn } from './take-turn';

let runtime: TestRuntime;
const day = 24 * 60 * 60_000;

beforeEach(async () => {
  runtime = await testRuntime({ handlers: [rollOut], subscribers: [keepBaseline] });
  await runtime.database.write((tx) => tx.insert(listings).values([1, 2, 3, 4].map(listingRow)));
});
afterEach(() => runtime.close());

const idOf = (n: number) => `listing-${String(n).padStart(5, '0')}`;
const titleOf = (n: number) => `Masonry drill bit set, ${n} pieces`;
const item = (n: number) => ({
  listingId: idOf(n),
  before: { title: titleOf(n) },
  after: { title: `Better ${n}` },
  reason: 'Shorter title',
});

async function start(numbers: number[], weeks = 4) {
  await runtime.database.write((tx) =>
    startRollout(tx, {
      rolloutId: 'roll',
      name: 'Titles',
      weeks,
      seed: 11,
      items: numbers.map(item),
      by: 'owner',
      now: runtime.now(),
    }),
  );
}

async function look() {
  await runtime.jobs.enqueue(null, { kind: 'roll-out', key: 'all', payload: {} });
  await runtime.settle();
  const [rollout] = await runtime.database.read.select().from(rollouts);
  return rollout?.items ?? [];
}

const made = () => runtime.database.read.select().from(changes);

describe('a wait-list of accepted changes', () => {
  it('gives each its turn as the weeks go by, and each once', async () => {
    await start([1, 2, 3, 4]);
    expect((await look()).filter(({ changeId }) => changeId !== null)).toHaveLength(1);
    await look();
    expect(await made()).toHaveLength(1);
    runtime.clock.advance(15 * day);
    expect((await look()).filter(({ changeId }) => changeId !== null)).toHaveLength(3);
    runtime.clock.advance(15 * day);
    await look();
    await look();
    const all = await made();
    expect(all.map(({ listingId }) => listingId).toSorted()).toEqual([1, 2, 3, 4].map(idOf));
    expect(all.every(({ reason, state }) => reason === 'Titles: Shorter title' && state === 'intended')).toBe(
      true,
    );
  });

  it('gives one whose server died between two turns no second change', async () => {
    await start([1, 2]);
    runtime.clock.advance(40 * day);
    const turn = { rolloutId: 'roll', correlationId: 'test' };
    // Died inside the transaction: nothing of it stays.
    await expect(
      runtime.database.write(async (tx) => {
        await takeTurn(tx, runtime, { ...turn, index: 0 });
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await made()).toHaveLength(0);
    // Died after it: the note is there with the change.
    await runtime.database.write((tx) => takeTurn(tx, runtime, { ...turn, index: 0 }));
    await runtime.database.write((tx) => takeTurn(tx, runtime, { ...turn, index: 0 }));
    await look();
    await look();
    expect(await made()).toHaveLength(2);
  });

  it('leaves out a listing whose text is another by now, and says so', async () => {
    await start([1]);
    await runtime.database.write((tx) =>
      tx.update(listings).set({ content: { ...listingRow(1).content, title: 'Edited in Seller Central' } }),
    );
    expect(await look()).toMatchObject([{ changeId: null, skipped: 'Title is another by now.' }]);
    expect(await made()).toEqual([]);
  });

  it('leaves out what needs no mending any more', async () => {
    await runtime.database.write((tx) =>
      startRollout(tx, {
        rolloutId: 'roll',
        name: 'Titles',
        weeks: 1,
        seed: 1,
        items: [{ ...item(1), key: 'shorten-title:title-length:title:gone' }],
        by: 'owner',
        now: runtime.now(),
      }),
    );
    expect(await look()).toMatchObject([{ skipped: 'What it was to mend is mended already.' }]);
  });

  it('that was stopped sends nothing more', async () => {
    await start([1, 2, 3]);
    await look();
    await runtime.database.write((tx) => stopRollout(tx, 'roll', runtime.now()));
    runtime.clock.advance(60 * day);
    await look();
    expect(await made()).toHaveLength(1);
  });

  it('refuses a listing that is not known', async () => {
    const refused = await runtime.database.write((tx) =>
      startRollout(tx, {
        rolloutId: 'roll',
        name: 'Titles',
        weeks: 1,
        seed: 1,
        items: [{ ...item(1), listingId: 'nobody' }],
        by: 'owner',
        now: runtime.now(),
      }),
    );
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('a change', () => {
  it('keeps the 28 days before it, once', async () => {
    const minute = Math.floor(runtime.now() / 60_000) - 10 * 24 * 60;
    await runtime.database.write((tx) =>
      append(tx, [{ subject: idOf(1), metric: 'price', minute, value: 999, source: 'test' }]),
    );
    await start([1]);
    await look();
    await runtime.settle();
    const [baseline, ...more] = await runtime.database.read.select().from(changeBaselines);
    expect(more).toEqual([]);
    expect(baseline?.evidence).toMatchObject({
      measures: {
        price: { known: true, days: 10 },
        bsr: { known: false },
        sessions: { known: false, reason: 'not known: no sales and traffic report yet' },
      },
    });
    const evidence = baseline?.evidence as { measures: Record<string, { daily: number[] }> } | undefined;
    expect(evidence?.measures.price?.daily).toHaveLength(baselineDays);
  });
});
