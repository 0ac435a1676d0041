import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changes, listings } from '../database/schema';
import { listingRow } from '../testing/listing-rows';
import { testServer, type TestDevice, type TestServer } from '../testing/test-server';

describe('jobs, changes, page reports and metrics', () => {
  let server: TestServer;
  let device: TestDevice;
  beforeAll(async () => {
    server = await testServer();
    device = await server.pair();
  });
  afterAll(() => server.close());

  const get = async (path: string) => (await device.call(path)).json() as Promise<Record<string, unknown>>;
  const post = (path: string, body?: unknown) =>
    device.call(path, { method: 'POST', ...(body === undefined ? {} : { body }) });

  it('list, cancel and retry a job', async () => {
    const id = await server.runtime.jobs.enqueue(null, { kind: 'trim-sync', payload: null });
    expect(await get('/jobs?state=waiting')).toMatchObject({
      jobs: [{ id, kind: 'trim-sync', state: 'waiting' }],
    });
    expect((await post(`/jobs/${id}/retry`)).status).toBe(409);
    expect((await post(`/jobs/${id}/cancel`)).status).toBe(200);
    expect(await get('/jobs?state=cancelled')).toMatchObject({ jobs: [{ id }] });
    expect((await post(`/jobs/${id}/retry`)).status).toBe(200);
    await server.runtime.settle();
    expect(await get('/jobs?state=done&kind=trim-sync')).toMatchObject({
      jobs: [{ id, finishedAt: server.runtime.now() }],
    });
  });

  it('show a change with its question', async () => {
    await server.runtime.database.write(async (tx) => {
      await tx.insert(listings).values(listingRow(1));
      const question = { why: 'too-old' as const, message: 'Send it after all?', liveNow: null };
      const change = {
        id: 'c1',
        listingId: 'listing-00001',
        kind: 'content' as const,
        by: 'owner',
        reason: 'r',
      };
      await tx.insert(changes).values({
        ...change,
        before: {},
        after: { title: 't' },
        state: 'asks',
        question,
        decidedAt: 1,
        updatedAt: 1,
      });
    });
    expect(await get('/changes/c1')).toMatchObject({
      state: 'asks',
      question: { why: 'too-old' },
      steps: [],
    });
    expect((await device.call('/changes/none')).status).toBe(404);
  });

  it('keep a page that reads wrongly whole, ready as a fixture', async () => {
    const html = `<html>£12.99 – ${'ü'.repeat(50_000)}</html>`;
    const reading = { kind: 'product', facts: { asin: 'B0' }, reasons: { priceIncVat: 'no price block' } };
    const report = {
      url: 'https://www.amazon.co.uk/dp/B0',
      kind: 'product',
      html,
      reading,
      note: 'the price',
    };
    const { id } = (await (await post('/page-reports', report)).json()) as { id: string };
    const listed = await get('/page-reports');
    expect(listed).toMatchObject({
      reports: [{ id, url: report.url, note: 'the price', at: server.runtime.now() }],
    });
    expect(JSON.stringify(listed)).not.toContain('html>');
    expect(await get(`/page-reports/${id}`)).toMatchObject(report);
    expect((await device.call('/page-reports/none')).status).toBe(404);
  });

  it("answer metrics in Prometheus' format", async () => {
    const answer = await device.call('/metrics');
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.text()).toMatch(/^# HELP plumbline_\w+/m);
  });
});
