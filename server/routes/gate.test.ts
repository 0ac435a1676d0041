import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app';
import { createToken, revokeDevice } from '../security/devices';
import { testOrigin, testServer, type TestDevice, type TestServer } from '../testing/test-server';

const otherOrigin = 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba';

describe('the gate before every route', () => {
  let server: TestServer;
  let device: TestDevice;
  beforeAll(async () => {
    server = await testServer();
    device = await server.pair();
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { headers });

  it('answers health without a token, and nothing but health and pairing', async () => {
    const health = await get('/health');
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ name: 'plumbline', protocol: 2, database: 'ok' });
    const routes = createApp(server.runtime).routes.filter((route) => route.method !== 'ALL');
    const tried = new Set<string>();
    for (const { method, path } of routes) {
      if (path === '/health' || path === '/pair' || tried.has(`${method} ${path}`)) continue;
      tried.add(`${method} ${path}`);
      for (const authorization of ['', 'Bearer ', `Bearer ${'x'.repeat(43)}`, device.token]) {
        const answer = await fetch(`${server.url}${path.replaceAll(/:\w+/g, 'x')}`, {
          method,
          headers: { authorization },
        });
        expect([method, path, answer.status]).toEqual([method, path, 401]);
        expect(await answer.json()).toMatchObject({ code: 'unauthorised', retryable: false });
      }
    }
    expect(tried.size).toBeGreaterThan(12);
  });

  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example:8787', ''])(
    'refuses the Host «%s», as after a rebound name',
    async (host) => {
      const status = await new Promise((resolve, reject) => {
        const headers = { host, authorization: `Bearer ${device.token}` };
        request(`${server.url}/health`, { headers, setHost: false }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(status).toBe(403);
    },
  );

  it.each(['127.0.0.1', 'localhost', '[::1]'])('answers to its own name %s', async (name) => {
    const app = createApp(server.runtime);
    const answer = await app.request('/health', { headers: { host: `${name}:8787` } });
    expect(answer.status).toBe(200);
  });

  it.each([
    'https://www.amazon.co.uk',
    'null',
    'http://127.0.0.1:8787',
    'chrome-extension://short',
    otherOrigin,
  ])('refuses the Origin «%s» even with a good token', async (origin) => {
    const answer = await device.call('/devices', { headers: { origin } });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('lets an unpaired extension see health and pair, a web page neither', async () => {
    expect((await get('/health', { origin: otherOrigin })).status).toBe(200);
    expect((await get('/health', { origin: 'https://example.com' })).status).toBe(403);
    const answer = await fetch(`${server.url}/pair`, {
      method: 'POST',
      headers: { origin: 'https://example.com', 'content-type': 'application/json' },
      body: '{"code":"ABCDEFGH","name":"x"}',
    });
    expect(answer.status).toBe(403);
  });

  it('answers the preflight of a paired extension alone, private network included', async () => {
    const preflight = (origin: string) =>
      fetch(`${server.url}/sync/push`, { method: 'OPTIONS', headers: { origin } });
    const own = await preflight(testOrigin);
    expect(own.status).toBe(204);
    expect(own.headers.get('access-control-allow-origin')).toBe(testOrigin);
    expect(own.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(own.headers.get('access-control-allow-private-network')).toBe('true');
    expect((await preflight('https://www.amazon.co.uk')).status).toBe(403);
  });

  it('lets a paired extension read the answer, errors too', async () => {
    for (const path of ['/devices', '/changes/none']) {
      const answer = await device.call(path, { headers: { origin: testOrigin } });
      expect(answer.headers.get('access-control-allow-origin')).toBe(testOrigin);
    }
  });

  it('ends a token and its origin the moment that the device is revoked', async () => {
    const doomed = await server.pair('Lost laptop');
    expect((await doomed.call('/devices')).status).toBe(200);
    expect((await device.call(`/devices/${doomed.deviceId}`, { method: 'DELETE' })).status).toBe(200);
    expect((await doomed.call('/devices')).status).toBe(401);
    expect((await doomed.call('/sync/push', { body: { mutations: [] } })).status).toBe(401);
    expect((await device.call(`/devices/${doomed.deviceId}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('refuses the origin of an extension whose last device was revoked', async () => {
    const alone = await testServer();
    const only = await alone.pair();
    await revokeDevice(alone.runtime, only.deviceId, { who: 'owner', correlationId: 'test' });
    const answer = await fetch(`${alone.url}/devices`, { headers: { origin: testOrigin } });
    expect(answer.status).toBe(403);
    await alone.close();
  });

  it('holds a token to its scope', async () => {
    const { token: reading } = await createToken(server.runtime, 'Spreadsheet', 'read');
    const { token: measuring } = await createToken(server.runtime, 'Prometheus', 'metrics');
    const by = (token: string, path: string, method = 'GET') =>
      fetch(`${server.url}${path}`, { method, headers: { authorization: `Bearer ${token}` } }).then(
        (a) => a.status,
      );
    expect(await by(reading, '/sync/pull')).toBe(200);
    expect(await by(reading, '/devices')).toBe(403);
    expect(await by(reading, '/sync/push', 'POST')).toBe(403);
    expect(await by(measuring, '/metrics')).toBe(200);
    expect(await by(measuring, '/sync/pull')).toBe(403);
  });

  it('answers 429 with the time to wait to a program that runs wild, and lets others through', async () => {
    const plans = { device: { rate: 1, burst: 3 }, stranger: { rate: 1, burst: 2 } };
    const app = createApp(server.runtime, { limits: plans });
    const call = (headers: Record<string, string>) =>
      app.request('/devices', { headers: { host: 'localhost', ...headers } });
    const own = { authorization: `Bearer ${device.token}` };
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await call(own)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const limited = await call(own);
    expect(limited.headers.get('retry-after')).toBe('1');
    expect(await limited.json()).toMatchObject({ code: 'rate-limited', retryable: true });
    expect((await call({})).status).toBe(401);
  });

  it('gives every answer a correlation id and keeps it out of caches', async () => {
    const answer = await get('/health');
    expect(answer.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('says in one shape that there is nothing at an address', async () => {
    const answer = await device.call('/nothing/here');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      code: 'not-found',
      message: 'There is nothing at this address.',
      retryable: false,
    });
  });
});
