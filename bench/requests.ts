import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { protocolVersion } from '../shared/sync/protocol';
import type { BenchRow } from './bench-row';
import { medianOf } from './reference-loop';
import { startBenchProcess } from './support/bench-process';

const connections = 8;
const roundMs = 1500;
const rounds = 5;

interface Call {
  port: number;
  path: string;
  method?: 'POST';
  token?: string;
  body?: () => unknown;
}

/** Requests a second of our routes, beside a bare handler of the same framework, in turns so that both see the same machine. */
export async function bench(): Promise<BenchRow[]> {
  const home = mkdtempSync(join(tmpdir(), 'plumbline-bench-'));
  const bare = await startBenchProcess<{ port: number }>('bare-server.ts');
  const ours = await startBenchProcess<{ port: number }>('request-server.ts', {
    PLUMBLINE_HOME: home,
    PORT: '0',
  });
  try {
    const { deviceId, token } = await ours.order<{ deviceId: string; token: string }>('pair');
    const bareGet = { port: bare.ready.port, path: '/' };
    const barePost = { ...bareGet, method: 'POST' as const, body: () => ({ mutations: [] }) };
    const { port } = ours.ready;
    let seq = 0;
    const mutation = () => ({
      mutations: [
        {
          protocol: protocolVersion,
          device: deviceId,
          seq: (seq += 1),
          id: `bench-${seq}`,
          kind: 'alert.dismiss',
          baseVersion: null,
          changes: { alertId: 'none' },
        },
      ],
    });
    return [
      await row('GET /health', { port, path: '/health' }, bareGet),
      await row('GET /devices, with a token', { port, path: '/devices', token }, bareGet),
      await row(
        'POST /sync/push, nothing in it',
        { port, path: '/sync/push', token, method: 'POST', body: () => ({ mutations: [] }) },
        barePost,
      ),
      // One connection: the numbers of a device must arrive in order.
      await row(
        'POST /sync/push, one change each',
        { port, path: '/sync/push', token, method: 'POST', body: mutation },
        barePost,
        1,
      ),
    ];
  } finally {
    await ours.stop();
    await bare.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function row(name: string, our: Call, bare: Call, lanes = connections): Promise<BenchRow> {
  const figures: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  await perSecond(bare, lanes);
  await perSecond(our, lanes);
  for (let round = 0; round < rounds; round += 1) {
    figures.bare.push(await perSecond(bare, lanes));
    figures.ours.push(await perSecond(our, lanes));
  }
  return {
    name,
    value: medianOf(figures.ours),
    unit: '/s',
    higherIsBetter: true,
    peer: { name: 'bare Hono handler', value: medianOf(figures.bare) },
    note: `${lanes} connection${lanes === 1 ? '' : 's'}, median of ${rounds} rounds in turns`,
  };
}

async function perSecond(call: Call, lanes: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const end = performance.now() + roundMs;
  const start = performance.now();
  let done = 0;
  const lane = async () => {
    while (performance.now() < end) {
      await once(call, agent);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const took = performance.now() - start;
  agent.destroy();
  return (done * 1000) / took;
}

function once({ port, path, method, token, body }: Call, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const text = body && JSON.stringify(body());
    const headers: Record<string, string> = text ? { 'content-type': 'application/json' } : {};
    if (token) headers.authorization = `Bearer ${token}`;
    const asked = request(
      { port, path, method: method ?? 'GET', headers, agent, host: '127.0.0.1' },
      (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 200 ? resolve() : reject(new Error(`${path} answered ${answer.statusCode}`)),
        );
      },
    );
    asked.on('error', reject);
    asked.end(text);
  });
}
