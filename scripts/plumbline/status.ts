import { count } from 'drizzle-orm';
import * as z from 'zod';
import { changes, jobs, listings } from '../../server/database/schema';
import { checkHealth } from '../../server/observability/health';
import type { Runtime } from '../../server/runtime';
import { listDevices } from '../../server/security/devices';
import { connectionOf } from '../../server/services/connection/connection-row';
import { ok } from '../../shared/result';
import type { Command } from './command';
import { when } from './table';
import { withRuntime } from './with-runtime';

/** States of a change in which something is still to come, or asked. */
const pendingStates = ['intended', 'sent', 'accepted', 'asks'];

export const status: Command = {
  usage: '',
  help: 'Says how the server, the connection to Amazon, the queue and your pending changes are.',
  words: [0, 0],
  run: () =>
    withRuntime(async (runtime) => {
      const json = await gather(runtime);
      const { server, health, connection, queue, pendingChanges } = json;
      const paired = json.devices === 1 ? '1 browser or program' : `${json.devices} browsers or programs`;
      const text = [
        `Server      ${server.running ? `runs at ${server.url}` : 'does not run (npm start)'}`,
        `Data        ${runtime.config.home}: ${health.database}, ${json.listings} listings`,
        `Workers     ${health.workers}`,
        `Amazon      ${connection.state}${connection.storeName === null ? '' : ` · ${connection.storeName}`}, last sync ${when(connection.lastSyncAt)}`,
        ...(connection.problem === null ? [] : [`            ${connection.problem}`]),
        `Queue       ${inWords(queue) || 'empty'}`,
        `Changes     ${inWords(pendingChanges) || 'none pending'}`,
        `Paired      ${paired}`,
      ].join('\n');
      return ok({ text, json });
    }),
};

async function gather(runtime: Runtime) {
  const { read } = runtime.database;
  const byJobState = await read.select({ state: jobs.state, count: count() }).from(jobs).groupBy(jobs.state);
  const byChangeState = await read
    .select({ state: changes.state, count: count() })
    .from(changes)
    .groupBy(changes.state);
  const [all] = await read.select({ count: count() }).from(listings);
  const devices = await listDevices(runtime);
  return {
    server: await findServer(runtime),
    health: await checkHealth(runtime),
    connection: await connectionOf(read),
    listings: all?.count ?? 0,
    queue: countsOf(byJobState.filter(({ state }) => state !== 'done' && state !== 'cancelled')),
    pendingChanges: countsOf(byChangeState.filter(({ state }) => pendingStates.includes(state))),
    devices: devices.filter(({ revokedAt }) => revokedAt === null).length,
  };
}

/** Whether a server of ours answers where the settings say; another program there is not ours. */
async function findServer(runtime: Runtime): Promise<{ running: boolean; url: string }> {
  const { host, port } = runtime.config;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const health = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2000) })
    .then((answer): Promise<unknown> => answer.json())
    .catch(() => null);
  return { running: z.object({ name: z.literal('plumbline') }).safeParse(health).success, url };
}

function countsOf(rows: { state: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

function inWords(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([state, number]) => `${number} ${state}`)
    .join(', ');
}
