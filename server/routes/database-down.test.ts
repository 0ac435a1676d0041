import { LibsqlError } from '@libsql/client';
import { describe, expect, it, vi } from 'vitest';
import { mutations } from '../database/schema';
import { testServer } from '../testing/test-server';

describe('when the database is in trouble', () => {
  it('every route answers 503 with a sentence, health says so, and nothing is half-written', async () => {
    const server = await testServer();
    const device = await server.pair();
    const trouble = () => {
      throw new LibsqlError('disk I/O error', 'SQLITE_IOERR');
    };
    const { database } = server.runtime;
    const reading = [
      vi.spyOn(database.read, 'select'),
      vi.spyOn(database.read, 'get'),
      vi.spyOn(database.read, 'all'),
    ];
    for (const spy of reading) spy.mockImplementation(trouble);
    for (const path of ['/devices', '/sync/pull', '/jobs', '/page-reports']) {
      const answer = await device.call(path);
      expect([path, answer.status]).toEqual([path, 503]);
      expect(await answer.json()).toMatchObject({ code: 'unavailable', retryable: true });
    }
    const health = await device.call('/health');
    expect([health.status, await health.json()]).toEqual([503, expect.objectContaining({ status: 'down' })]);
    for (const spy of reading) spy.mockRestore();

    const mutation = {
      protocol: 2,
      device: device.deviceId,
      seq: 1,
      id: 'm1',
      kind: 'draft.discard',
      baseVersion: null,
    };
    const body = { mutations: [{ ...mutation, changes: { listingId: 'none' } }] };
    const writing = vi.spyOn(database, 'write').mockImplementation(() => Promise.resolve().then(trouble));
    expect((await device.call('/sync/push', { body })).status).toBe(503);
    writing.mockRestore();
    expect(await database.read.select().from(mutations)).toEqual([]);
    expect((await device.call('/sync/push', { body })).status).toBe(200);
    await server.close();
  });
});
