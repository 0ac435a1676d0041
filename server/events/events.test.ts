import { asc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditLog, eventDeliveries, events, settings } from '../database/schema';
import { testRuntime, type TestRuntime } from '../testing/test-runtime';
import { until } from '../testing/until';
import { maxDeliveryAttempts } from './deliver';
import { deliverAll, startDispatcher } from './dispatcher';
import { recordAudit, recordEvent } from './outbox';
import type { DomainEvent, Subscriber } from './subscriber';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime();
});
afterEach(() => runtime.close());

const context = () => ({ at: runtime.now(), correlationId: 'c1' });
const low = (listingId: string, quantity = 1) =>
  runtime.database.write((tx) => recordEvent(tx, 'inventory.low', { listingId, quantity }, context()));

/** Its effect is a row per call, so that a doubled one shows. */
const newSubscriber = (name: string, fails: (event: DomainEvent) => boolean = () => false) => {
  const calls: number[] = [];
  const subscriber: Subscriber = {
    name,
    events: ['inventory.low'],
    async handle(event, tx) {
      calls.push(event.seq);
      const key = `${name} ${event.seq} ${calls.length}`;
      await tx.insert(settings).values({ key, value: event.payload, updatedAt: 1 });
      if (fails(event)) throw new Error('not now');
    },
  };
  return { subscriber, calls };
};
const effects = async () =>
  (await runtime.database.read.select().from(settings).orderBy(asc(settings.key))).map((row) =>
    row.key.split(' ').slice(0, 2).join(' '),
  );

describe('an event', () => {
  test('is written with the state that it tells of, or not at all', async () => {
    const failing = runtime.database.write(async (tx) => {
      await recordEvent(tx, 'inventory.low', { listingId: 'l1', quantity: 1 }, context());
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await runtime.database.read.select().from(events)).toEqual([]);
  });

  test('whose payload is not the one of its name is refused, and its transaction with it', async () => {
    const wrong = { listingId: 'l1', quantity: 1.5 };
    const writing = runtime.database.write(async (tx) => {
      await tx.insert(settings).values({ key: 'state', value: 1, updatedAt: 1 });
      await recordEvent(tx, 'inventory.low', wrong, context());
    });
    await expect(writing).rejects.toThrow(/quantity/);
    expect(await effects()).toEqual([]);
  });
});

describe('delivery', () => {
  test('reaches each subscriber of the name once, in order', async () => {
    const one = newSubscriber('one');
    const two = newSubscriber('two');
    for (const id of ['a', 'b', 'c']) await low(id);
    await runtime.database.write((tx) =>
      recordEvent(tx, 'competitor.detected', { listingId: 'a', asin: 'B0' }, context()),
    );
    const all = [one.subscriber, two.subscriber];
    expect(await deliverAll(runtime, all)).toBe(6);
    expect(await deliverAll(runtime, all)).toBe(0);
    expect([one.calls, two.calls]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  test('by two dispatchers at once has each effect once', async () => {
    for (let i = 0; i < 20; i += 1) await low(`l${i}`);
    const { subscriber } = newSubscriber('one');
    await Promise.all([deliverAll(runtime, [subscriber]), deliverAll(runtime, [subscriber])]);
    expect(await effects()).toHaveLength(20);
  });

  test('that fails leaves no half effect, holds up no other event, and is tried again until it succeeds', async () => {
    let broken = true;
    const { subscriber, calls } = newSubscriber('one', (event) => broken && event.seq === 2);
    for (const id of ['a', 'b', 'c']) await low(id);
    await deliverAll(runtime, [subscriber]);
    expect(await effects()).toEqual(['one 1', 'one 3']);
    await deliverAll(runtime, [subscriber]);
    expect(calls).toEqual([1, 2, 3]);
    runtime.clock.advance(5000);
    await deliverAll(runtime, [subscriber]);
    broken = false;
    runtime.clock.advance(60_000);
    await deliverAll(runtime, [subscriber]);
    expect(calls).toEqual([1, 2, 3, 2, 2]);
    expect(await effects()).toEqual(['one 1', 'one 2', 'one 3']);
  });

  test('that always fails is parked with its error', async () => {
    const { subscriber, calls } = newSubscriber('one', () => true);
    await low('a');
    for (let i = 0; i < maxDeliveryAttempts + 5; i += 1) {
      await deliverAll(runtime, [subscriber]);
      runtime.clock.advance(3_600_000);
    }
    expect(calls).toHaveLength(maxDeliveryAttempts);
    expect(await runtime.database.read.select().from(eventDeliveries)).toMatchObject([
      { done: false, retryAt: null, error: 'not now', attempts: maxDeliveryAttempts },
    ]);
  });

  test('of an event whose stored payload is of an older form is parked, and the next one arrives', async () => {
    const { subscriber, calls } = newSubscriber('one');
    await runtime.database.write((tx) =>
      tx.insert(events).values({ name: 'inventory.low', payload: { sku: 'old' }, at: 1, correlationId: 'c' }),
    );
    await low('a');
    await deliverAll(runtime, [subscriber]);
    expect(calls).toEqual([2]);
  });

  test('to a subscriber that joins later begins with what is kept', async () => {
    await low('a');
    await deliverAll(runtime, [newSubscriber('one').subscriber]);
    const late = newSubscriber('late');
    await deliverAll(runtime, [late.subscriber]);
    expect(late.calls).toEqual([1]);
  });

  test('follows a commit by itself while the dispatcher runs', async () => {
    const { subscriber, calls } = newSubscriber('one');
    const dispatcher = startDispatcher(runtime, [subscriber]);
    await low('a');
    await until(() => calls.length === 1);
    await dispatcher.stop();
    await low('b');
    expect(calls).toEqual([1]);
  });
});

test('the audit log says who did what to what, and why', async () => {
  const entry = { who: 'owner', what: 'device.revoke', entity: 'device', entityId: 'd1', why: 'lost' };
  await runtime.database.write((tx) =>
    recordAudit(tx, { ...entry, before: { name: 'laptop' }, after: null }, context()),
  );
  expect(await runtime.database.read.select().from(auditLog)).toMatchObject([
    { ...entry, before: { name: 'laptop' }, after: null, at: runtime.now(), correlationId: 'c1' },
  ]);
});
