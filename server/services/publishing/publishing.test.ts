import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settings } from '../../database/schema';
import { frozenSetting } from './follow-change';
import { publishContent } from './publish-content';
import { resolveChange } from './resolve-change';
import { newTitle, publishingWorld, sku, type PublishingWorld } from './testing/publishing-world';

const day = 24 * 60 * 60_000;
const titleOf = (value: string) => ({
  item_name: [{ value, language_tag: 'en_GB', marketplace_id: 'A1F83G8C2ARO7P' }],
});

let world: PublishingWorld;
beforeEach(async () => {
  world = await publishingWorld();
});
afterEach(() => world.close());

const patches = () => world.sandbox.control.acceptedPatches(sku).length;
const states = async () => (await world.change()).steps.map((step) => step.state);
const resolve = (answer: 'send' | 'drop') =>
  world.runtime.database.write((tx) =>
    resolveChange(tx, world.runtime, { changeId: 'change-1', answer, by: 'owner', correlationId: 'test' }),
  );

describe('a change of content', () => {
  test('goes from intended to live, and Amazon gets one message', async () => {
    expect((await world.publish({ title: newTitle })).ok).toBe(true);
    await world.runtime.settle();
    expect(await states()).toEqual(['intended', 'sent', 'accepted']);
    await world.pass(60);
    expect(await states()).toEqual(['intended', 'sent', 'accepted', 'confirmed', 'live']);
    expect(patches()).toBe(1);
  });

  test('is refused over the limit of 75 characters, with the field named, and nothing is sent', async () => {
    const result = await world.publish({ title: 'x'.repeat(76) });
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-request', field: 'after.title' } });
    await world.pass(5);
    expect(patches()).toBe(0);
  });

  test('waits for another change of the same field', async () => {
    await world.publish({ title: newTitle });
    const second = await world.publish({ title: 'Another title' });
    expect(second).toMatchObject({ ok: false, error: { code: 'conflict', field: 'after.title' } });
    expect((await world.publish({ description: 'Twelve bits for masonry, from 4 mm to 12 mm.' })).ok).toBe(
      true,
    );
  });

  test('asked for twice under one id is sent once, and its id never stands for another', async () => {
    const { runtime, listingId } = world;
    await world.publish({ title: newTitle });
    const again = (title: string) =>
      runtime.database.write((tx) =>
        publishContent(tx, runtime, {
          changeId: 'change-1',
          listingId,
          before: { title: 'whatever' },
          after: { title },
          reason: 'test',
          decidedAt: runtime.now(),
          by: 'owner',
          correlationId: 'test',
        }),
      );
    expect((await again(newTitle)).ok).toBe(true);
    expect(await again('Another title')).toMatchObject({ ok: false, error: { field: 'changeId' } });
    await world.pass(60);
    expect(patches()).toBe(1);
  });

  test('asks instead of sending when the live text has changed since', async () => {
    await world.publish({ title: newTitle });
    world.sandbox.control.externalEdit(sku, titleOf('Somebody else was here'));
    await world.runtime.settle();
    const change = await world.change();
    expect(change.state).toBe('asks');
    expect(change.question).toMatchObject({
      why: 'live-changed',
      liveNow: { title: 'Somebody else was here' },
    });
    expect(patches()).toBe(0);
    await resolve('send');
    await world.pass(60);
    expect((await world.change()).state).toBe('live');
    expect(patches()).toBe(1);
  });

  test('asks when it is older than seven days, and is dropped on the word of the seller', async () => {
    await world.publish({ title: newTitle }, world.runtime.now() - 8 * day);
    await world.runtime.settle();
    expect((await world.change()).question?.why).toBe('too-old');
    await resolve('drop');
    await world.pass(5);
    expect((await world.change()).state).toBe('cancelled');
    expect(patches()).toBe(0);
  });

  test('asks after a restore', async () => {
    await world.runtime.database.write((tx) =>
      tx.insert(settings).values({ key: frozenSetting, value: true, updatedAt: world.runtime.now() }),
    );
    await world.publish({ title: newTitle });
    await world.runtime.settle();
    expect((await world.change()).question?.why).toBe('restored');
    expect(patches()).toBe(0);
  });

  test('that got no answer but arrived is confirmed by reading back, never sent again', async () => {
    world.sandbox.control.inject('patchListingsItem', { kind: 'truncated' }, 1);
    await world.publish({ title: newTitle });
    await world.runtime.settle();
    expect(await states()).toEqual(['intended', 'sent']);
    await world.pass(90);
    expect(patches()).toBe(1);
    expect((await world.change()).state).toBe('live');
  });

  test('that was lost on the way is sent once more after an hour', async () => {
    world.sandbox.control.inject('patchListingsItem', { kind: 'status', status: 500 }, 1);
    await world.publish({ title: newTitle });
    await world.pass(50);
    expect(await states()).toEqual(['intended', 'sent']);
    await world.pass(120);
    expect(await states()).toEqual(['intended', 'sent', 'sent', 'accepted', 'confirmed', 'live']);
    expect(patches()).toBe(1);
  });

  test('that Amazon finds invalid is refused in its words: a highlight beside a title over 75 characters', async () => {
    await world.publish({ itemHighlight: 'For brick, block and concrete' });
    await world.runtime.settle();
    const change = await world.change();
    expect(change.state).toBe('refused');
    expect(change.steps.at(-1)?.detail).toMatch(/75/);
    expect(patches()).toBe(0);
  });

  test('is asked about when Amazon shows neither the old text nor ours', async () => {
    await world.publish({ title: newTitle });
    await world.runtime.settle();
    await world.pass(1);
    world.sandbox.control.externalEdit(sku, titleOf('Amazon rewrote this'));
    await world.pass(3);
    expect((await world.change()).question).toMatchObject({
      why: 'conflict',
      liveNow: { title: 'Amazon rewrote this' },
    });
  });
});
