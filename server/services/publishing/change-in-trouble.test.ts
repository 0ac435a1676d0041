import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { apiError } from '../../../shared/api-error';
import { fail } from '../../../shared/result';
import { alerts, jobs, settings } from '../../database/schema';
import type { MarketplaceListing } from '../../integrations/marketplace';
import { storeListing } from '../listing/store-listing';
import { frozenSetting } from './follow-change';
import { resolveChange } from './resolve-change';
import { newTitle, publishingWorld, sku, type PublishingWorld } from './testing/publishing-world';

const minute = 60_000;
const day = 24 * 60 * minute;

let world: PublishingWorld;
beforeEach(async () => {
  world = await publishingWorld();
});
afterEach(() => world.close());

const patches = () => world.sandbox.control.acceptedPatches(sku).length;
const states = async () => (await world.change()).steps.map((step) => step.state);
const resolve = async (answer: 'send' | 'drop') => {
  const { id } = await world.change();
  return world.runtime.database.write((tx) =>
    resolveChange(tx, world.runtime, { changeId: id, answer, by: 'owner', correlationId: 'test' }),
  );
};
const openAlerts = async () =>
  (await world.runtime.database.read.select().from(alerts))
    .filter((alert) => alert.dismissedAt === null && alert.kind.startsWith('change-'))
    .map((alert) => alert.kind);
/** The adapter whose reads of the listing go through `read`. */
const readingThrough = (
  read: (answer: Awaited<ReturnType<PublishingWorld['adapter']['getListing']>>) => Promise<typeof answer>,
) =>
  world.runtime.connect({
    ...world.adapter,
    getListing: async (...request) => read(await world.adapter.getListing(...request)),
  });
const gone = () => Promise.resolve(fail(apiError('not-found', 'Amazon knows nothing of it')));

describe('a change', () => {
  test('that is dropped while the job reads the live listing is never sent', async () => {
    readingThrough(async (answer) => {
      if ((await world.change()).state === 'intended') await resolve('drop');
      return answer;
    });
    await world.publish({ title: newTitle });
    await world.pass(5);
    expect(await states()).toEqual(['intended', 'cancelled']);
    expect(patches()).toBe(0);
  });

  test('that is dropped while the job finds the live text changed stays dropped', async () => {
    world.sandbox.control.rewriteTitle(sku, 'Somebody else was here');
    readingThrough(async (answer) => {
      if ((await world.change()).state === 'intended') await resolve('drop');
      return answer;
    });
    await world.publish({ title: newTitle });
    await world.pass(5);
    expect(await states()).toEqual(['intended', 'cancelled']);
  });

  test('whose listing is deleted at Amazon after acceptance is asked about', async () => {
    await world.publish({ title: newTitle });
    await world.pass(1);
    readingThrough(gone);
    await world.pass(5);
    expect((await world.change()).question).toMatchObject({ why: 'conflict', liveNow: null });
    expect((await world.change()).question?.message).toMatch(/no longer has this SKU/);
  });

  test('whose error of Amazon a sync has stored meanwhile is asked about, not confirmed', async () => {
    await world.publish({ title: newTitle });
    await world.pass(1);
    const withError = (listing: MarketplaceListing): MarketplaceListing => ({
      ...listing,
      issues: [
        ...listing.issues,
        {
          code: '90220',
          message: 'The title is not allowed',
          severity: 'ERROR',
          attributeNames: ['item_name'],
          categories: ['INVALID_ATTRIBUTE'],
          enforcements: [],
        },
      ],
    });
    readingThrough((answer) =>
      Promise.resolve(answer.ok ? { ...answer, value: withError(answer.value) } : answer),
    );
    const synced = await world.adapter.getListing(sku);
    if (!synced.ok) throw new Error(synced.error.message);
    await world.runtime.database.write((tx) =>
      storeListing(tx, 'amazon-uk', withError(synced.value), {
        at: world.runtime.now(),
        correlationId: 'sync',
      }),
    );
    await world.pass(60);
    expect((await world.change()).question?.message).toMatch(/The title is not allowed/);
  });

  test('that was lost and is old by the time it would be sent once more asks', async () => {
    world.sandbox.control.inject('patchListingsItem', { kind: 'status', status: 500 }, 1);
    await world.publish({ title: newTitle });
    await world.runtime.settle();
    expect(await states()).toEqual(['intended', 'sent']);
    world.runtime.clock.advance(8 * day);
    await world.runtime.settle();
    expect((await world.change()).question?.why).toBe('too-old');
    expect(patches()).toBe(0);
  });

  test('that was lost before a restore asks instead of being sent once more', async () => {
    world.sandbox.control.inject('patchListingsItem', { kind: 'status', status: 500 }, 1);
    await world.publish({ title: newTitle });
    await world.runtime.settle();
    await world.runtime.database.write((tx) =>
      tx.insert(settings).values({ key: frozenSetting, value: true, updatedAt: world.runtime.now() }),
    );
    await world.pass(90);
    expect((await world.change()).question?.why).toBe('restored');
    expect(patches()).toBe(0);
  });

  test('that the seller sends after a restore is sent, though everything else is still held', async () => {
    await world.runtime.database.write((tx) =>
      tx.insert(settings).values({ key: frozenSetting, value: true, updatedAt: world.runtime.now() }),
    );
    await world.publish({ title: newTitle });
    await world.runtime.settle();
    world.runtime.clock.advance(minute);
    await resolve('send');
    await world.pass(60);
    expect((await world.change()).state).toBe('live');
    expect(patches()).toBe(1);
  });

  test('becomes live though Amazon could not be reached at the first look', async () => {
    await world.publish({ title: newTitle });
    for (let i = 0; i < 60 && (await world.change()).state !== 'accepted'; i += 1) await world.pass(1);
    const down = () => Promise.resolve(fail(apiError('provider-unavailable', 'Amazon is down')));
    world.runtime.connect({ ...world.adapter, catalogueProducts: down });
    for (let i = 0; i < 60 && (await world.change()).state !== 'confirmed'; i += 1) await world.pass(1);
    world.runtime.connect({ ...world.adapter, catalogueProducts: down, getListing: down });
    await world.pass(6);
    world.runtime.connect(world.adapter);
    await world.pass(60);
    expect((await world.change()).state).toBe('live');
  });

  test('that Amazon denies the reading of asks, instead of knocking for a week', async () => {
    readingThrough(() => Promise.resolve(fail(apiError('provider-refused', 'Amazon denies access.'))));
    await world.publish({ title: newTitle });
    await world.pass(3);
    expect((await world.change()).question?.message).toMatch(/denies access/);
    world.runtime.connect(world.adapter);
    await resolve('send');
    await world.runtime.settle();
    expect((await world.change()).state).toBe('accepted');
  });

  test('that grew old while no account was connected asks', async () => {
    world.runtime.connect(null);
    await world.publish({ title: newTitle });
    await world.runtime.settle();
    world.runtime.clock.advance(8 * day);
    await world.runtime.settle();
    expect((await world.change()).question).toMatchObject({ why: 'too-old', liveNow: null });
  });

  test('that waits for a token of Amazon’s login has not been sent, and is an intent still', async () => {
    const { control } = world.sandbox;
    readingThrough((answer) => {
      control.revokeTokens();
      control.inject('token', { kind: 'status', status: 500 });
      return Promise.resolve(answer);
    });
    await world.publish({ title: newTitle });
    await world.runtime.settle();
    expect(await states()).toEqual(['intended', 'sent', 'intended']);
    expect(patches()).toBe(0);
  });

  test('never leaves more than twice without an answer, though one message in between was certainly not taken', async () => {
    const answers = ['lost', 'not-taken', 'lost', 'lost', 'lost'];
    let sent = 0;
    world.runtime.connect({
      ...world.adapter,
      patchListing: () => {
        const answer = answers[sent] ?? 'lost';
        sent += 1;
        return Promise.resolve(
          fail(
            answer === 'lost'
              ? apiError('provider-unavailable', 'No answer.')
              : apiError('rate-limited', 'The limit is used up.'),
          ),
        );
      },
    });
    await world.publish({ title: newTitle });
    await world.pass(300);
    expect(sent).toBe(3);
    expect((await world.change()).question?.message).toMatch(/Sent twice/);
  });
});

describe('the seller is told', () => {
  test('once when a change asks, until it is answered', async () => {
    world.sandbox.control.rewriteTitle(sku, 'Somebody else was here');
    await world.publish({ title: newTitle });
    await world.pass(5);
    expect(await openAlerts()).toEqual(['change-asks']);
    await resolve('drop');
    await world.runtime.settle();
    expect(await openAlerts()).toEqual([]);
  });

  test('when Amazon refuses a change, until the field is published anew', async () => {
    await world.publish({ itemHighlight: 'For brick, block and concrete' });
    await world.runtime.settle();
    expect(await openAlerts()).toEqual(['change-refused']);
    await world.publish({ description: 'Twelve bits for masonry, from 4 mm to 12 mm.' });
    await world.runtime.settle();
    expect(await openAlerts()).toEqual(['change-refused']);
    await world.publish({ itemHighlight: 'For brick and block' });
    const before = (await world.change()).id;
    await world.runtime.settle();
    const open = await world.runtime.database.read
      .select()
      .from(alerts)
      .where(eq(alerts.kind, 'change-refused'));
    expect(open.filter((alert) => alert.dismissedAt === null).map((alert) => alert.key)).toEqual([
      `change-refused:${before}`,
    ]);
  });

  test('when the job that follows a change was given up, and the change asks', async () => {
    const broken = () => Promise.reject(new Error('A fault of ours'));
    world.runtime.connect({ ...world.adapter, getListing: broken });
    await world.publish({ title: newTitle });
    for (let i = 0; i < 25; i += 1) await world.pass(20);
    const [job] = await world.runtime.database.read
      .select()
      .from(jobs)
      .where(eq(jobs.kind, 'publish-change'));
    expect(job?.state).toBe('dead');
    expect((await world.change()).question?.message).toMatch(/A fault of ours/);
    expect(await openAlerts()).toContain('change-asks');
    world.runtime.connect(world.adapter);
    await resolve('send');
    await world.pass(60);
    expect((await world.change()).state).toBe('live');
    expect(await openAlerts()).not.toContain('change-asks');
    expect(patches()).toBe(1);
  });

  test('when the job that follows a change was cancelled, and the change asks', async () => {
    await world.publish({ title: newTitle });
    await world.pass(1);
    const [job] = await world.runtime.jobs.list({ kind: 'publish-change' });
    await world.runtime.jobs.cancel(job?.id ?? '');
    await world.runtime.settle();
    expect((await world.change()).state).toBe('asks');
    expect((await world.change()).question?.message).toMatch(/Amazon had accepted it/);
  });
});
