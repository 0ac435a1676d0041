import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLog, changes, jobs, listings } from '../database/schema';
import { catalogue } from '../sandbox/catalogue/catalogue';
import { startSandbox, type Sandbox } from '../sandbox/sandbox';
import { marketplaceOfConnection } from '../services/connection/marketplace-of-connection';
import { testServer, type TestDevice, type TestServer } from '../testing/test-server';

describe('the routes that reach Amazon', () => {
  let sandbox: Sandbox;
  let server: TestServer;
  let device: TestDevice;
  beforeAll(async () => {
    // Few listings: settling measures each of their pictures.
    sandbox = await startSandbox({ port: 0, catalogue: catalogue.slice(0, 8) });
    server = await testServer({
      config: { amazonApiBase: sandbox.apiBase, amazonLwaUrl: sandbox.lwaTokenUrl, pace: 1000 },
    });
    server.runtime.marketplace = marketplaceOfConnection(server.runtime);
    device = await server.pair();
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await sandbox.close();
  });

  const post = async (path: string, body?: unknown) => {
    const answer = await device.call(path, { method: 'POST', ...(body === undefined ? {} : { body }) });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  it('say that nothing is connected before an account is', async () => {
    for (const path of ['/connections/amazon/test', '/listings/sync']) {
      expect(await post(path, {})).toMatchObject({ status: 409, body: { code: 'not-connected' } });
    }
  });

  it('connect with working credentials alone, name the field that does not work, and give no secret back', async () => {
    const { credentials } = sandbox;
    const wrong = await post('/connections/amazon', { ...credentials, clientSecret: 'wrong' });
    expect(wrong).toMatchObject({ status: 409, body: { code: 'not-connected', field: 'clientSecret' } });
    const { status, body } = await post('/connections/amazon', credentials);
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ state: 'connected', sellerId: credentials.sellerId }),
    ]);
    expect(JSON.stringify(body)).not.toContain(credentials.refreshToken);
    expect(await post('/connections/amazon/test', {})).toMatchObject({
      status: 200,
      body: { problem: null },
    });
    const audit = await server.runtime.database.read
      .select()
      .from(auditLog)
      .where(eq(auditLog.what, 'connection.state'));
    expect(audit[0]).toMatchObject({ who: `device:${device.deviceId}` });
  });

  it('join a sync that waits already, and put what the user asks for first', async () => {
    const first = await post('/listings/sync', {});
    const second = await post('/listings/sync', { mode: 'full' });
    expect(second).toEqual(first);
    const [job] = await server.runtime.database.read
      .select()
      .from(jobs)
      .where(eq(jobs.id, String(first.body.jobId)));
    expect(job).toMatchObject({ kind: 'sync-listings', state: 'waiting', priority: 300 });
  });

  it("give Amazon's own judgement of a change, and change nothing", async () => {
    await server.runtime.settle();
    const [listing] = await server.runtime.database.read.select().from(listings).limit(1);
    const before = await server.runtime.database.read.select().from(changes);
    const path = `/listings/${listing?.id}/preview`;
    const title = `${listing?.content.title} `.slice(0, 60).trim();
    expect(await post(path, { changes: { title } })).toMatchObject({ status: 200, body: { isValid: true } });
    const bad = await post(path, { changes: { title: 'x'.repeat(900) } });
    expect(bad).toMatchObject({ status: 200, body: { isValid: false } });
    expect(JSON.stringify(bad.body.issues)).toContain('item_name');
    expect(await server.runtime.database.read.select().from(changes)).toEqual(before);
    const bare = (await server.runtime.database.read.select().from(listings)).find(
      (one) => one.content.itemHighlight === null,
    );
    const nothing = await post(`/listings/${bare?.id}/preview`, { changes: { itemHighlight: null } });
    expect(nothing).toMatchObject({ status: 200, body: { isValid: true, issues: [] } });
    expect(await post('/listings/nobody/preview', { changes: { title } })).toMatchObject({ status: 404 });
  }, 120_000);

  it('disconnect, and then say so', async () => {
    const answer = await device.call('/connections/amazon', { method: 'DELETE' });
    expect(await answer.json()).toMatchObject({ state: 'none' });
    expect(await post('/connections/amazon/test', {})).toMatchObject({ status: 409 });
  });
});
