import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSandbox, type Sandbox } from '../../server/sandbox/sandbox';
import { startServer, type RunningServer } from '../../server/start-server';
import { commands } from './index';
import { runCommandLine } from './run-command-line';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ran {
  code: number | null;
  out: string;
  said: string;
}

describe('the command line, beside a running server on the same database', () => {
  const home = mkdtempSync(join(tmpdir(), 'plumbline-cli-'));
  let sandbox: Sandbox;
  let server: RunningServer;
  let environment: Record<string, string>;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0 });
    environment = {
      PLUMBLINE_HOME: home,
      PORT: '0',
      LOG_LEVEL: 'silent',
      PLUMBLINE_ROLE: 'api',
      AMAZON_API_BASE: sandbox.apiBase,
      AMAZON_LWA_URL: sandbox.lwaTokenUrl,
    };
    server = await startServer(environment, (error) => {
      throw error;
    });
    environment.PORT = String(server.ready.port);
  });
  afterAll(async () => {
    await server.stop();
    await sandbox.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** As the owner runs it, in another process; `here` in this one, which is quicker. */
  const run = (args: string[], stdin = '', more: Record<string, string> = {}) =>
    new Promise<Ran>((resolve) => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/plumbline/main.ts', ...args], {
        cwd: root,
        env: { PATH: process.env.PATH ?? '', ...environment, ...more },
      });
      const ran = { out: '', said: '' };
      child.stdout.on('data', (part: Buffer) => (ran.out += part.toString()));
      child.stderr.on('data', (part: Buffer) => (ran.said += part.toString()));
      child.on('close', (code) => resolve({ code, ...ran }));
      child.stdin.end(stdin);
    });
  const here = async (args: string[], more: Record<string, string> = {}): Promise<Ran> => {
    for (const [name, value] of Object.entries({ ...environment, ...more })) vi.stubEnv(name, value);
    const ran = { out: '', said: '' };
    const code = await runCommandLine(args, {
      out: (text) => (ran.out += `${text}\n`),
      say: (line) => (ran.said += `${line}\n`),
    });
    vi.unstubAllEnvs();
    return { code, ...ran };
  };
  const json = async (args: string[], stdin?: string) => {
    const ran = await (stdin === undefined ? here([...args, '--json']) : run([...args, '--json'], stdin));
    return {
      ...ran,
      data: JSON.parse(ran.out) as Record<string, unknown> & { error?: { code: string; field?: string } },
    };
  };

  it('pairs a browser with the server, lists it and ends its token', async () => {
    const { data } = await json(['pair']);
    const url = `http://127.0.0.1:${server.ready.port}`;
    const paired = await fetch(`${url}/pair`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: data.code, name: 'Firefox' }),
    });
    const { token, deviceId } = (await paired.json()) as { token: string; deviceId: string };
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${url}/devices`, { headers })).status).toBe(200);
    expect((await here(['devices'])).out).toContain('Firefox');
    expect(await run(['devices', 'revoke', deviceId])).toMatchObject({ code: 0, said: '' });
    expect((await fetch(`${url}/devices`, { headers })).status).toBe(401);
    expect(await here(['devices', 'revoke', deviceId])).toMatchObject({
      code: 1,
      out: '',
      said: 'id: There is no such device in use.\n',
    });
  });

  it('connects the account with secrets from stdin, says so in the status, and forgets them again', async () => {
    const secrets = JSON.stringify(sandbox.credentials);
    const wrong = await json(
      ['connect', 'amazon', '--stdin'],
      JSON.stringify({ ...sandbox.credentials, clientSecret: '' }),
    );
    expect(wrong).toMatchObject({ code: 1, data: { error: { code: 'bad-request', field: 'clientSecret' } } });
    const connected = await run(['connect', 'amazon', '--stdin'], secrets);
    expect(connected).toMatchObject({ code: 0, out: expect.stringContaining('Connected') });
    const status = await json(['status']);
    expect(status.data).toMatchObject({
      server: { running: true },
      connection: { state: 'connected', sellerId: sandbox.credentials.sellerId },
      queue: { waiting: 1 },
    });
    for (const ran of [connected, status, wrong]) {
      expect(ran.out + ran.said).not.toContain(sandbox.credentials.refreshToken);
      expect(ran.out + ran.said).not.toContain(sandbox.credentials.clientSecret);
    }
    for (const file of readdirSync(home)) {
      expect(readFileSync(join(home, file)).includes(sandbox.credentials.refreshToken)).toBe(false);
    }
    expect(await here(['sync'])).toMatchObject({ code: 0, out: expect.stringContaining('when it starts') });
    expect(await here(['disconnect', 'amazon'])).toMatchObject({ code: 0 });
    expect((await json(['status'])).data).toMatchObject({ connection: { state: 'none' } });
    expect(await here(['sync'])).toMatchObject({ code: 1, said: 'No Amazon account is connected yet.\n' });
  });

  it('takes no secret as an argument, and names the one that is missing', async () => {
    const { clientId, clientSecret } = sandbox.credentials;
    const ran = await run(['connect', 'amazon'], '', {
      AMAZON_CLIENT_ID: clientId,
      AMAZON_CLIENT_SECRET: clientSecret,
    });
    expect(ran).toMatchObject({
      code: 1,
      said: expect.stringContaining('Refresh token (not shown) is missing'),
    });
    expect(await here(['connect', 'amazon', '--client-secret', 'x'])).toMatchObject({ code: 2 });
  });

  it('lists, cancels and retries jobs', async () => {
    const { data } = await json(['jobs', 'list', '--kind', 'sync-listings']);
    const [job] = data.jobs as { id: string; state: string }[];
    expect(job?.state).toBe('waiting');
    const { id = '' } = job ?? {};
    expect(await here(['jobs', 'cancel', id])).toMatchObject({ code: 0 });
    expect(await here(['jobs', 'cancel', id])).toMatchObject({ code: 1 });
    expect((await here(['jobs', '--state', 'cancelled'])).out).toContain(id);
    expect(await here(['jobs', 'retry', id])).toMatchObject({ code: 0 });
    expect(await here(['jobs', '--state', 'asleep'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('--state'),
    });
  });

  it('makes a token of a scope, shown this once', async () => {
    const made = await json(['devices', 'token', 'Prometheus']);
    const headers = { authorization: `Bearer ${String(made.data.token)}` };
    expect((await fetch(`http://127.0.0.1:${server.ready.port}/metrics`, { headers })).status).toBe(200);
    expect(await here(['devices', 'token', 'x', '--scope', 'king'])).toMatchObject({ code: 1 });
  });

  it('shows who did what, and writes a reported page as a fixture', async () => {
    const { data } = await json(['audit', '--entity', 'device']);
    expect(data.rows).toContainEqual(expect.objectContaining({ what: 'device.revoke', who: 'owner' }));
    expect(await here(['audit', '--limit', 'all'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('--limit'),
    });

    const token = String((await json(['devices', 'token', 'Reporter', '--scope', 'device'])).data.token);
    const report = {
      url: 'https://www.amazon.co.uk/dp/B0',
      kind: 'product',
      html: '<p>£1',
      reading: { x: 1 },
      note: null,
    };
    const saved = await fetch(`http://127.0.0.1:${server.ready.port}/page-reports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(report),
    });
    const { id } = (await saved.json()) as { id: string };
    expect((await here(['page-reports'])).out).toContain(id);
    const folder = join(home, 'fixtures');
    expect(await here(['page-reports', 'save', id, folder])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, `${id}.html`), 'utf8')).toBe(report.html);
    expect(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'))).toMatchObject({
      url: report.url,
      reading: { x: 1 },
    });
    expect(await here(['page-reports', 'save', 'none', folder])).toMatchObject({ code: 1 });
  });

  it('exits with 2 and says how, when it is called wrongly', async () => {
    for (const args of [['fly'], ['pair', 'extra'], ['pair', '--fast'], ['jobs', 'retry']]) {
      const ran = await here(args);
      expect([args, ran.code, ran.out]).toEqual([args, 2, '']);
      expect(ran.said).toMatch(/plumbline --/);
    }
  });

  it('refuses a database of another key with one sentence', async () => {
    const ran = await run(['status'], '', { PLUMBLINE_MASTER_KEY: 'ab'.repeat(32) });
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.said.trim().split('\n')).toHaveLength(1);
  });
});

describe('the list of commands', () => {
  it.each(commands.map((entry) => [entry.name, entry] as const))(
    '«%s» loads and has help',
    async (_, entry) => {
      const command = await entry.load();
      expect(command.help).toMatch(/^[A-Z].*\./s);
      expect(entry.summary.length).toBeLessThan(70);
    },
  );
});
