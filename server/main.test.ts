import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readConfig } from './config';
import { openDatabase } from './database/client';
import { masterKeyFile, readKeys } from './database/key-file';
import { workers } from './database/schema';
import { newLibsqlQueue } from './jobs/libsql';
import { newId } from './new-id';
import { spawnModule, type SpawnedModule } from './testing/spawn-module';
import { until } from './testing/until';

let home: string;
let started: SpawnedModule[];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'plumbline-main-'));
  started = [];
});
afterEach(async () => {
  for (const one of started) one.process.kill('SIGKILL');
  await Promise.all(started.map((one) => one.ended));
  rmSync(home, { recursive: true, force: true });
});

const start = (env: Record<string, string> = {}) => {
  const one = spawnModule(new URL('main.ts', import.meta.url), {
    env: { PORT: '0', PLUMBLINE_HOME: home, PLUMBLINE_SANDBOX: '', ...env },
  });
  started.push(one);
  return one;
};
const readySchema = z.object({ role: z.string(), pid: z.int(), port: z.int().nullable() });
const ready = async (server: SpawnedModule) => {
  const line = await server.line('PLUMBLINE READY ');
  return readySchema.parse(JSON.parse(line.slice('PLUMBLINE READY '.length)));
};
const openHere = async () => {
  const key = readKeys({ home, masterKey: null }).database;
  const database = await openDatabase({ home, url: null, key, log: pino({ level: 'silent' }) });
  return { database, jobs: newLibsqlQueue(database, { now: () => Date.now(), newId }) };
};

describe('a server process', () => {
  test('answers health, does the jobs of other processes in its thread, and stops cleanly on SIGTERM', async () => {
    const server = start();
    const { port, role } = await ready(server);
    expect(role).toBe('all');
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);

    const here = await openHere();
    const id = await here.jobs.enqueue(null, { kind: 'trim-sync', payload: null });
    await until(async () => (await here.jobs.list({ state: 'done' })).some((job) => job.id === id), 30);
    expect(await here.database.read.select().from(workers)).toHaveLength(1);

    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(await here.database.read.select().from(workers)).toEqual([]);
    await here.database.close();
  }, 90_000);

  test('may be split by role, both started at once on an empty folder', async () => {
    const [api, worker] = [start({ PLUMBLINE_ROLE: 'api' }), start({ PLUMBLINE_ROLE: 'worker' })];
    const { port } = await ready(api);
    expect(await ready(worker)).toMatchObject({ role: 'worker', port: null });
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    for (const one of [api, worker]) one.process.kill('SIGINT');
    expect(await Promise.all([api.ended, worker.ended])).toEqual([0, 0]);
  }, 90_000);
});

/** How it ended and what it said beside its log: a sentence, without a stack. */
const refusal = async (server: SpawnedModule) => {
  const code = await server.ended;
  return { code, said: server.lines.filter((line) => !line.startsWith('{')) };
};
const oneSentence = (sentence: RegExp) => ({ code: 1, said: [expect.stringMatching(sentence)] });

describe('a start that cannot be', () => {
  test('says when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await until(() => other.listening);
    const { port } = other.address() as AddressInfo;
    expect(await refusal(start({ PORT: String(port) }))).toEqual(
      oneSentence(new RegExp(`Port ${port} on 127.0.0.1 is in use`)),
    );
    other.close();
  }, 60_000);

  test('says when the key is another one, or gone', async () => {
    await (await openHere()).database.close();
    const other = start({ PLUMBLINE_MASTER_KEY: 'ab'.repeat(32), PLUMBLINE_ROLE: 'api' });
    expect(await refusal(other)).toEqual(oneSentence(/cannot be opened with this master key/));
    rmSync(masterKeyFile(home));
    expect(await refusal(start({ PLUMBLINE_ROLE: 'api' }))).toEqual(oneSentence(/master.key is missing/));
  }, 60_000);

  test('says when the database is newer than the code', async () => {
    const { database } = await openHere();
    await database.write((tx) => tx.run("insert into migrations values (9999, '9999_future', 'x', 0)"));
    await database.close();
    expect(await refusal(start({ PLUMBLINE_ROLE: 'api' }))).toEqual(
      oneSentence(/newer version of Plumbline/),
    );
  }, 60_000);

  test('says which setting is wrong', async () => {
    expect(await refusal(start({ PLUMBLINE_ROLE: 'everything' }))).toEqual(oneSentence(/PLUMBLINE_ROLE/));
    expect(() => readConfig({ PORT: 'eighty' })).toThrow(/PORT/);
  }, 60_000);
});
