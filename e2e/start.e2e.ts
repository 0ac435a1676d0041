// `npm start` as its owner types it: everything up, five lines that say where, Ctrl-C ends it all, data kept.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'plumbline-start-'));
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

const labels = ['Server', 'Amazon', 'Extension', 'Pairing', 'Next'];

/** Three free ports beside each other: the API, the sandbox, its pages. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((closed) => server.close(() => closed()));
  return port;
}

async function start(ports: { server: number; sandbox: number; pages: number }) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      PLUMBLINE_HOME: home,
      PORT: String(ports.server),
      SANDBOX_PORT: String(ports.sandbox),
      SANDBOX_PAGES_PORT: String(ports.pages),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const closed = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (/^Next /m.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void closed.then(() => reject(new Error(output)));
  });
  await ready;
  return {
    lines: output.split('\n').filter((line) => labels.includes(line.split(' ')[0] ?? '')),
    async interrupt() {
      child.kill('SIGINT');
      return closed;
    },
  };
}

test('one command starts everything, a second one finds its data again, and Ctrl-C ends it cleanly', async () => {
  const ports = { server: await freePort(), sandbox: await freePort(), pages: await freePort() };
  const first = await start(ports);
  expect(first.lines.map((line) => line.split(' ')[0])).toEqual(labels);
  expect(first.lines[0]).toContain(`http://127.0.0.1:${ports.server}`);
  expect(first.lines[3]).toMatch(/type [A-Z0-9-]{8,9} in/);

  const health = await fetch(`http://127.0.0.1:${ports.server}/health`);
  expect(await health.json()).toMatchObject({ status: 'ok', connection: 'sandbox' });
  const code = /type ([A-Z0-9-]+) in/.exec(first.lines[3] ?? '')?.[1];
  const paired = await fetch(`http://127.0.0.1:${ports.server}/pair`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
    },
    body: JSON.stringify({ code, name: 'test' }),
  });
  expect(paired.status).toBe(200);
  expect(await first.interrupt()).toBe(0);
  await expect(fetch(`http://127.0.0.1:${ports.server}/health`)).rejects.toThrow('fetch failed');

  const second = await start(ports);
  expect(second.lines[3]).toContain('1 paired');
  expect(await second.interrupt()).toBe(0);
});
