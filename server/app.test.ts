import { hc } from 'hono/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testServer, type TestDevice, type TestServer } from './testing/test-server';
import type { AppType } from './app';

describe('a client derived from the type of the app', () => {
  let server: TestServer;
  let device: TestDevice;
  beforeAll(async () => {
    server = await testServer();
    device = await server.pair();
  });
  afterAll(() => server.close());

  it('knows paths, bodies and answers of the routes', async () => {
    const client = hc<AppType>(server.url, { headers: { authorization: `Bearer ${device.token}` } });
    const devices = await (await client.devices.$get()).json();
    const self: string = devices.self;
    expect(self).toBe(device.deviceId);
    const pushed = await (await client.sync.push.$post({ json: { mutations: [] } })).json();
    expect(pushed.nextSeq).toBe(1);
    const pulled = await (await client.sync.pull.$get({ query: { limit: '1' } })).json();
    expect(pulled.entries satisfies { seq: number; id: string }[]).toEqual([]);
    const missing = await client.changes[':id'].$get({ param: { id: 'none' } });
    expect(missing.status).toBe(404);
  });
});
