import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mutation, PushAnswer } from '../../shared/sync/protocol';
import { alerts, auditLog, drafts, listings, mutations } from '../database/schema';
import { listingRow } from '../testing/listing-rows';
import { testServer, type TestDevice, type TestServer } from '../testing/test-server';
import { trimSyncLog } from './trim';

const listingId = 'listing-00001';

describe('push', () => {
  let server: TestServer;
  let device: TestDevice;
  beforeEach(async () => {
    server = await testServer();
    device = await server.pair();
    await server.runtime.database.write((tx) => tx.insert(listings).values([1, 2].map(listingRow)));
  });
  afterEach(() => server.close());
  const trim = () => server.runtime.database.write((tx) => trimSyncLog(tx, server.runtime.now()));

  const mutation = (seq: number, rest: Record<string, unknown> = {}, of = device) => ({
    protocol: 2,
    device: of.deviceId,
    seq,
    id: `${of.deviceId}-m${seq}`,
    kind: 'draft.save',
    baseVersion: null,
    changes: { listingId, changes: { title: `Title ${seq}` }, listingVersion: 1 },
    ...rest,
  });
  const send = (list: unknown[], by = device) => by.call('/sync/push', { body: { mutations: list } });
  const push = async (list: unknown[], by = device): Promise<PushAnswer> => {
    const answer = await send(list, by);
    expect([answer.status, answer.ok ? '' : await answer.clone().text()]).toEqual([200, '']);
    return (await answer.json()) as PushAnswer;
  };
  const draft = async () => (await server.runtime.database.read.select().from(drafts))[0];
  const save = (changes: Mutation['changes'], baseVersion: number | null) => ({
    baseVersion,
    changes: { listingId, changes, listingVersion: 1 },
  });

  it('applies mutations in order, remembers their answers and says which number comes next', async () => {
    const answer = await push([mutation(1), mutation(2, save({ description: 'New' }, null))]);
    expect(answer.answers.map((one) => one.outcome)).toEqual(['applied', 'applied']);
    expect(answer.nextSeq).toBe(3);
    expect((await draft())?.changes).toEqual({ title: 'Title 1', description: 'New' });
    expect(await server.runtime.database.read.select().from(mutations)).toHaveLength(2);
  });

  it('answers a mutation sent again from memory, without a second effect', async () => {
    const first = await push([mutation(1)]);
    const audits = (await server.runtime.database.read.select().from(auditLog)).length;
    const version = (await draft())?.version;
    expect(await push([mutation(1)])).toEqual(first);
    expect((await draft())?.version).toBe(version);
    expect(await server.runtime.database.read.select().from(auditLog)).toHaveLength(audits);
  });

  it.each([
    ['an empty id', { changeId: '' }, 'changes.changeId'],
    ['an id longer than any of ours', { changeId: 'x'.repeat(129) }, 'changes.changeId'],
    ['a reason as long as a book', { reason: 'x'.repeat(1001) }, 'changes.reason'],
  ])('refuses %s, with the field, and goes on with the queue', async (_, wrong, field) => {
    const publish = { changeId: 'c', listingId, before: {}, after: {}, reason: '', decidedAt: 0, ...wrong };
    const { answers, nextSeq } = await push([
      mutation(1, { kind: 'change.publish', changes: publish }),
      mutation(2),
    ]);
    expect(answers).toMatchObject([{ outcome: 'refused', error: { field } }, { outcome: 'applied' }]);
    expect(nextSeq).toBe(3);
  });

  it('refuses a gap, names the number that is missing, and keeps what came before it', async () => {
    const answer = await send([mutation(1), mutation(3)]);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      code: 'conflict',
      field: 'mutations.1.seq',
      message: expect.stringContaining('Change 2 of this device is missing'),
    });
    expect((await push([])).nextSeq).toBe(2);
  });

  it('refuses a number that was used for another change', async () => {
    await push([mutation(1)]);
    expect((await send([mutation(1, { id: 'another' })])).status).toBe(409);
  });

  it('applies a change once when its device paired anew and numbers it from 1', async () => {
    await push([mutation(1)]);
    const again = await server.pair('Same browser, paired anew');
    const renumbered = { ...mutation(1), device: again.deviceId };
    const version = (await draft())?.version;
    expect((await push([renumbered], again)).answers).toMatchObject([{ outcome: 'applied', seq: 1 }]);
    expect((await push([renumbered], again)).nextSeq).toBe(2);
    expect((await draft())?.version).toBe(version);
  });

  it('finds a conflict only where another device changed the same field since', async () => {
    const other = await server.pair('Other browser');
    await push([mutation(1, save({ title: 'Mine', description: 'Mine' }, null))]);
    const base = (await draft())?.version ?? 0;
    await push([mutation(1, save({ title: 'Theirs' }, base), other)], other);

    const answer = await push([mutation(2, save({ title: 'Mine again' }, base))]);
    expect(answer.answers[0]).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ field: 'title', server: 'Theirs', sent: 'Mine again' }],
    });
    expect((await draft())?.changes.title).toBe('Theirs');
    const elsewhere = await push([mutation(3, save({ description: 'Longer' }, base))]);
    expect(elsewhere.answers[0]?.outcome).toBe('applied');
    expect((await draft())?.changes).toEqual({ title: 'Theirs', description: 'Longer' });
  });

  it('takes a chain of offline edits of one device, all made on the same base', async () => {
    const edits = ['a', 'b', 'c'].map((title, index) => mutation(index + 1, save({ title }, null)));
    expect((await push(edits)).answers.map((one) => one.outcome)).toEqual(['applied', 'applied', 'applied']);
    expect((await draft())?.changes.title).toBe('c');
  });

  it('never uses a version twice, even when a draft is thrown away and begun again', async () => {
    const other = await server.pair('Other browser');
    await push([mutation(1)]);
    const old = (await draft())?.version ?? 0;
    await push([mutation(2, { kind: 'draft.discard', changes: { listingId } })]);
    expect(await draft()).toBeUndefined();
    await push([mutation(3, save({ title: 'Begun again' }, null))]);
    expect((await draft())?.version).toBeGreaterThan(old);
    const stale = await push([mutation(1, save({ title: 'On the old one' }, old), other)], other);
    expect(stale.answers[0]?.outcome).toBe('conflict');
  });

  it('does not discard what another device typed meanwhile', async () => {
    const other = await server.pair('Other browser');
    await push([mutation(1)]);
    const base = (await draft())?.version ?? 0;
    await push([mutation(1, save({ searchTerms: 'bits' }, base), other)], other);
    const answer = await push([
      mutation(2, { kind: 'draft.discard', changes: { listingId }, baseVersion: base }),
    ]);
    expect(answer.answers[0]).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ field: 'searchTerms', server: 'bits' }],
    });
    expect(await draft()).toBeDefined();
  });

  it('drops a field that says what is live, and the draft with its last field', async () => {
    await push([mutation(1), mutation(2, save({ title: 'Masonry drill bit set, 1 pieces' }, null))]);
    expect(await draft()).toBeUndefined();
  });

  it('refuses one bad mutation with the field named, and goes on with the next', async () => {
    const bad = [
      [{ kind: 'listing.explode' }, 'kind'],
      [{ changes: null }, undefined],
      [{ changes: { listingId, changes: { title: 7 }, listingVersion: 1 } }, 'changes.changes.title'],
      [{ changes: { listingId, changes: { colour: 'red' }, listingVersion: 1 } }, 'changes.changes.colour'],
      [{ changes: { listingId: 'nobody', changes: {}, listingVersion: 1 } }, 'changes.listingId'],
    ] as const;
    const list = bad.map(([rest], index) => mutation(index + 1, rest));
    const { answers } = await push([...list, mutation(bad.length + 1)]);
    expect(answers.map((one) => one.error?.field)).toEqual([
      'kind',
      'changes',
      'changes.changes.title',
      'changes.changes.colour',
      'changes.listingId',
      undefined,
    ]);
    expect(answers.map((one) => one.outcome)).toEqual([...bad.map(() => 'refused'), 'applied']);
    expect(await push([...list, mutation(bad.length + 1)])).toMatchObject({ answers });
  });

  it('applies nothing of a push in another protocol, and says which side to update', async () => {
    const answer = await send([mutation(1), mutation(2, { protocol: 3 })]);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      code: 'unsupported-protocol',
      field: 'mutations.1.protocol',
    });
    expect(await draft()).toBeUndefined();
  });

  it("refuses another device's mutations, and whatever does not fit the envelope, storing nothing", async () => {
    const other = await server.pair('Other browser');
    expect((await send([mutation(1, {}, other)])).status).toBe(403);
    const envelopes = [
      [{ seq: 0 }, 'mutations.0.seq'],
      [{ seq: '1' }, 'mutations.0.seq'],
      [{ baseVersion: 1.5 }, 'mutations.0.baseVersion'],
      [{ zebra: 1 }, 'mutations.0.zebra'],
    ] as const;
    for (const [rest, field] of envelopes) {
      const answer = await send([mutation(1, rest)]);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: 'bad-request', field });
    }
    expect(await server.runtime.database.read.select().from(mutations)).toEqual([]);
  });

  it('dismisses an alert once', async () => {
    const alert = {
      key: 'k',
      kind: 'rate-limit' as const,
      severity: 'info' as const,
      message: '',
      createdAt: 1,
    };
    await server.runtime.database.write((tx) => tx.insert(alerts).values({ id: 'a1', ...alert }));
    const dismiss = (seq: number, alertId: string) =>
      mutation(seq, { kind: 'alert.dismiss', changes: { alertId } });
    const { answers } = await push([dismiss(1, 'a1'), dismiss(2, 'a1'), dismiss(3, 'a2')]);
    expect(answers.map((one) => one.outcome)).toEqual(['applied', 'applied', 'refused']);
    const [row] = await server.runtime.database.read.select().from(alerts);
    expect(row?.dismissedAt).toBe(server.runtime.now());
  });

  it('forgets answers after 180 days but not the count', async () => {
    await push([mutation(1), mutation(2)]);
    server.runtime.clock.advance(181 * 24 * 3_600_000);
    expect(await trim()).toMatchObject({ answers: 1 });
    expect((await push([])).nextSeq).toBe(3);
    expect((await send([mutation(1)])).status).toBe(410);
    expect((await push([mutation(2)])).answers[0]?.outcome).toBe('applied');
  });
});
