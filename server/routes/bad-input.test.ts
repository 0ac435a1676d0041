import { Agent, request } from 'node:http';
import process from 'node:process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app';
import { listings, mutations, pageReports, secrets } from '../database/schema';
import { apiErrorSchema } from '../../shared/api-error';
import { listingRow } from '../testing/listing-rows';
import { testServer, type TestDevice, type TestServer } from '../testing/test-server';
import { measured } from '../../scripts/testing/measured';

const runs = process.env.PLUMBLINE_LONG ? 3000 : 300;

describe('bad input', () => {
  let server: TestServer;
  let device: TestDevice;
  beforeAll(async () => {
    server = await testServer();
    device = await server.pair();
    await server.runtime.database.write((tx) => tx.insert(listings).values(listingRow(1)));
  });
  afterAll(() => server.close());

  const report = {
    url: 'https://www.amazon.co.uk/dp/B0',
    kind: 'product',
    html: '<p>',
    reading: {},
    note: null,
  };
  const credentials = {
    clientId: 'amzn1.application-oa2-client.x',
    clientSecret: 's',
    refreshToken: 'Atzr|x',
    sellerId: 'A1B2C3D4E5F6G7',
  };

  it.each([
    ['/pair', { code: 'ABCDEFGH' }, 'name'],
    ['/pair', { code: 7, name: 'x' }, 'code'],
    ['/pair', { code: 'ABCDEFGH', name: 'x', admin: true }, 'admin'],
    ['/sync/push', { mutations: {} }, 'mutations'],
    ['/sync/push', {}, 'mutations'],
    ['/sync/push', [], undefined],
    ['/sync/push', { mutations: [{ protocol: 2 }] }, 'mutations.0.device'],
    ['/page-reports', { ...report, url: 'javascript:alert(1)' }, 'url'],
    ['/page-reports', { ...report, html: 7 }, 'html'],
    ['/page-reports', { ...report, reading: null }, 'reading'],
    ['/page-reports', { ...report, at: 1 }, 'at'],
    ['/connections/amazon', { ...credentials, clientId: 'Atzr|oops' }, 'clientId'],
    ['/connections/amazon', { ...credentials, password: 'x' }, 'password'],
    ['/listings/sync', { mode: 'twice' }, 'mode'],
    ['/listings/listing-00001/preview', { changes: { colour: 'red' } }, 'changes.colour'],
    ['/listings/listing-00001/preview', { changes: { bullets: 'one' } }, 'changes.bullets'],
    ['/listings/listing-00001/preview', { changes: {} }, 'changes'],
  ])('%s names the field at fault in %j', async (path, body, field) => {
    const answer = await device.call(path, { body });
    expect(answer.status).toBe(400);
    const error = apiErrorSchema.parse(await answer.json());
    expect(error).toMatchObject({ code: 'bad-request', retryable: false });
    expect(error.field).toBe(field);
    expect(error.message).toMatch(/\w.*\.$/);
  });

  it('repeats no secret in an error', async () => {
    const refreshToken = 'Atzr|very secret';
    const answer = await device.call('/connections/amazon', { body: { ...credentials, refreshToken } });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('very secret');
  });

  it.each([
    ['half of JSON', '{"mutations":[', 'application/json'],
    ['no JSON', 'mutations=1', 'application/x-www-form-urlencoded'],
    ['nothing', '', 'application/json'],
    ['JSON nested a hundred thousand deep', '['.repeat(100_000), 'application/json'],
    ['JSON nested 33 deep', `${'['.repeat(33)}${']'.repeat(33)}`, 'application/json'],
  ])('refuses %s with 400', async (_, body, type) => {
    const answer = await fetch(`${server.url}/sync/push`, {
      method: 'POST',
      headers: { authorization: `Bearer ${device.token}`, 'content-type': type },
      body,
    });
    expect(answer.status).toBe(400);
    expect(apiErrorSchema.parse(await answer.json()).code).toBe('bad-request');
  });

  it('refuses a body over 1 MB and a page report over 6 MB, told or counted, and takes one below', async () => {
    /** On a connection of its own, since the server may close one on which too much was sent. */
    const send = (path: string, size: number, told: boolean) =>
      new Promise<{ status: number | undefined; text: string; connection: string | undefined }>(
        (resolve, reject) => {
          const body = Buffer.alloc(size, ' ');
          body.write(JSON.stringify({ ...report, html: 'é'.repeat(Math.min(size / 3, 2_000_000)) }));
          const authorization = `Bearer ${device.token}`;
          const length = told ? { 'content-length': size } : { 'transfer-encoding': 'chunked' };
          const headers = { authorization, 'content-type': 'application/json', ...length };
          const sending = request(
            `${server.url}${path}`,
            { method: 'POST', headers, agent: new Agent({ keepAlive: true }) },
            (answer) => {
              const parts: Buffer[] = [];
              answer.on('data', (part: Buffer) => parts.push(part));
              answer.on('end', () =>
                resolve({
                  status: answer.statusCode,
                  text: Buffer.concat(parts).toString(),
                  connection: answer.headers.connection,
                }),
              );
            },
          );
          // Once answered, the rest of the body may find the connection closed.
          sending.on('error', (error) => setTimeout(() => reject(error), 1000));
          sending.end(body);
        },
      );
    for (const [path, size] of [
      ['/pair', 10_001],
      ['/sync/push', 1_000_001],
      ['/page-reports', 6_000_001],
    ] as const) {
      for (const told of [true, false]) {
        const { status, text, connection } = await send(path, size, told);
        expect([path, told, status, connection]).toEqual([path, told, 413, 'close']);
        expect(JSON.parse(text)).toMatchObject({ code: 'too-large' });
      }
    }
    for (const told of [true, false]) expect((await send('/page-reports', 6_000_000, told)).status).toBe(200);
  });

  it('stores nothing of what it refuses', async () => {
    const { read } = server.runtime.database;
    expect(await read.select().from(mutations)).toEqual([]);
    expect(await read.select().from(secrets)).toEqual([]);
    expect(await read.select({ kind: pageReports.kind }).from(pageReports)).toHaveLength(2);
  });

  it('never faults, whatever JSON, path or query comes to whichever route', async () => {
    const quiet = await testServer({ inProcess: true });
    const caller = await quiet.pair();
    await quiet.runtime.database.write((tx) => tx.insert(listings).values([1, 2].map(listingRow)));
    const routes = createApp(quiet.runtime).routes.filter(
      ({ method, path }) => method !== 'ALL' && path !== '/pair',
    );
    const unique = [...new Map(routes.map((route) => [`${route.method} ${route.path}`, route])).values()];
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('listing-00001', '__proto__', 'listings', ''),
    );
    const edit = fc.record({
      listingId: fc.constantFrom('listing-00001', 'x'),
      listingVersion: fc.integer(),
      changes: fc.record(
        { title: words, bullets: fc.array(words), description: fc.option(words) },
        { requiredKeys: [] },
      ),
    });
    const kinds = ['draft.save', 'draft.discard', 'alert.dismiss', 'change.publish', 'change.resolve', 'x'];
    let sent = 0;
    let done = 0;
    const mutation = fc.record({
      protocol: fc.constantFrom(1, 1, 1, 1, 1, 2),
      device: fc.constant(caller.deviceId),
      id: words,
      kind: fc.constantFrom('draft.save', ...kinds),
      baseVersion: fc.option(fc.integer()),
      changes: fc.oneof(
        edit,
        edit.map(({ listingId }) => ({ listingId })),
        fc.jsonValue(),
      ),
    });
    const likely = fc.oneof(
      fc.array(mutation, { maxLength: 4 }).map((list) => ({
        mutations: list.map((one) => ({ ...one, seq: (sent += 1) })),
      })),
      fc.record({
        url: fc.webUrl(),
        kind: words,
        html: words,
        reading: fc.oneof(fc.jsonValue(), fc.dictionary(words, fc.jsonValue())),
        note: fc.option(words),
      }),
      edit.map(({ changes }) => ({ changes })),
    );
    const query = fc.dictionary(
      fc.constantFrom('since', 'limit', 'after', 'state', 'kind', 'protocol', 'zebra'),
      words,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...unique),
        words,
        fc.oneof(fc.jsonValue(), likely),
        query,
        async ({ method, path }, word, body, parameters) => {
          const isNews = path === '/sync/news';
          const search = new URLSearchParams(isNews ? { ...parameters, wait: '0' } : parameters);
          const address = `${path.replaceAll(/:\w+/g, () => encodeURIComponent(word.toWellFormed()) || 'x')}?${search}`;
          const answer = await caller.call(address, method === 'GET' ? {} : { method, body });
          expect([method, address, answer.status]).toEqual([
            method,
            address,
            expect.toSatisfy((s: number) => s < 500),
          ]);
          if (answer.ok) done += 1;
          else apiErrorSchema.parse(await answer.json());
        },
      ),
      { numRuns: runs },
    );
    expect(done).toBeGreaterThan(runs / 10);
    measured('random bodies to every route, answered with 5xx', `${runs}, 0`);
    await quiet.close();
  }, 600_000);
});
