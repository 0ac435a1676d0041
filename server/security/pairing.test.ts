import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditLog, devices, pairingCodes } from '../database/schema';
import { testOrigin, testServer, type TestServer } from '../testing/test-server';
import { createPairingCode } from './pairing';

describe('pairing', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await testServer();
  });
  afterEach(() => server.close());

  const tryCode = (code: string, at = server) =>
    fetch(`${at.url}/pair`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: testOrigin },
      body: JSON.stringify({ code, name: 'Browser' }),
    });

  it('trades a code for a token that opens the other routes, and stores neither', async () => {
    const { code } = await createPairingCode(server.runtime);
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const answer = await tryCode(code);
    expect(answer.status).toBe(200);
    const { token, deviceId } = (await answer.json()) as { token: string; deviceId: string };
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const listed = await fetch(`${server.url}/devices`, { headers: { authorization: `Bearer ${token}` } });
    expect(await listed.json()).toMatchObject({
      self: deviceId,
      devices: [{ name: 'Browser', origin: testOrigin }],
    });
    const [row] = await server.runtime.database.read.select().from(devices);
    expect(row?.tokenHash).not.toContain(token);
    const [codeRow] = await server.runtime.database.read.select().from(pairingCodes);
    expect(JSON.stringify(codeRow)).not.toContain(code.replace('-', ''));
    const audit = await server.runtime.database.read
      .select()
      .from(auditLog)
      .where(eq(auditLog.entityId, deviceId));
    expect(audit).toMatchObject([{ what: 'device.pair', who: `device:${deviceId}` }]);
  });

  it('takes a code as people type it: lower case, spaces, no hyphen', async () => {
    const { code } = await createPairingCode(server.runtime);
    expect((await tryCode(` ${code.toLowerCase().replace('-', ' ')} `)).status).toBe(200);
  });

  it('takes a code once', async () => {
    const { code } = await createPairingCode(server.runtime);
    expect((await tryCode(code)).status).toBe(200);
    expect((await tryCode(code)).status).toBe(401);
  });

  it('refuses a code after five minutes', async () => {
    const { code } = await createPairingCode(server.runtime);
    server.runtime.clock.advance(5 * 60_000);
    expect((await tryCode(code)).status).toBe(401);
  });

  it('refuses the code before the newest one', async () => {
    const { code } = await createPairingCode(server.runtime);
    await createPairingCode(server.runtime);
    expect((await tryCode(code)).status).toBe(401);
  });

  it('locks for five minutes after five wrong codes, for the right code and across a restart too', async () => {
    const { code } = await createPairingCode(server.runtime);
    for (const left of [4, 3, 2, 1]) {
      const answer = await tryCode('WRONG222');
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({
        code: 'unauthorised',
        field: 'code',
        message: expect.stringContaining(`${left} tr`),
      });
    }
    expect((await tryCode('WRONG222')).status).toBe(423);
    const locked = await tryCode(code);
    expect(locked.status).toBe(423);
    expect(await locked.json()).toMatchObject({ code: 'locked', retryable: true });

    await server.stop();
    const restarted = await testServer({ runtime: server.runtime });
    expect((await tryCode(code, restarted)).status).toBe(423);
    server.runtime.clock.advance(5 * 60_000);
    const { code: fresh } = await createPairingCode(server.runtime);
    expect((await tryCode(fresh, restarted)).status).toBe(200);
    await restarted.stop();
  });

  it('counts tries that come at the same moment one by one', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 12 }, () => tryCode('WRONG222').then((a) => a.status)),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(4);
    expect(statuses.filter((status) => status === 423)).toHaveLength(8);
  });

  it('gives five new tries after the right code', async () => {
    for (let i = 0; i < 4; i += 1) await tryCode('WRONG222');
    const { code } = await createPairingCode(server.runtime);
    expect((await tryCode(code)).status).toBe(200);
    expect((await tryCode('WRONG222')).status).toBe(401);
  });
});
