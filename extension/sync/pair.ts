import * as z from 'zod/mini';
import { apiError } from '@shared/api-error';
import { fail, ok, type Result } from '@shared/result';
import type { Store } from '../store/database';
import { freshHealth, writeMeta, type Device } from '../store/meta';
import { callServer, type CallFailure, type Network } from './call-server';
import { clearCaches } from './clear-caches';

export const defaultServerUrl = 'http://127.0.0.1:8787';

const pairAnswerSchema = z.object({ deviceId: z.string(), token: z.string() });

export interface Pairing {
  serverUrl: string;
  /** As the server printed it. */
  code: string;
  /** What the owner calls this browser. */
  name: string;
}

/**
 * Trades a one-time code for the token of this browser. Caches of another server go; the queue and drafts stay, and
 * are sent to the new server under new numbers.
 */
export async function pair(
  store: Store,
  network: Network,
  pairing: Pairing,
): Promise<Result<Device, CallFailure>> {
  const serverUrl = readServerUrl(pairing.serverUrl);
  if (serverUrl === null) {
    const error = apiError('bad-request', 'This is not an address, e.g. http://127.0.0.1:8787', {
      field: 'serverUrl',
    });
    return fail({ problem: null, status: null, error });
  }
  const answer = await callServer(
    network,
    { serverUrl, token: null },
    {
      method: 'POST',
      path: '/pair',
      body: { code: pairing.code.trim(), name: pairing.name },
      answer: pairAnswerSchema,
    },
  );
  if (!answer.ok) return answer;
  const now = network.now();
  const device: Device = { serverUrl, ...answer.value, pairedAt: now, nextSeq: 1 };
  await clearCaches(store);
  await store.safe.transaction('rw', store.safe.meta, store.safe.queue, async () => {
    await writeMeta(store.safe, 'device', device);
    await writeMeta(store.safe, 'health', freshHealth);
    // Ids stay, so what the same server has already is not done twice.
    await store.safe.queue.toCollection().modify({ sentAs: null });
  });
  return ok(device);
}

/** An http(s) address without path, or null. */
export function readServerUrl(typed: string): string | null {
  const text = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `http://${typed.trim()}`;
  try {
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.origin : null;
  } catch {
    return null;
  }
}

/** Forgets the pairing on this side, and the copies with it. Drafts and what waits stay on this computer. */
export async function unpair(store: Store): Promise<void> {
  await clearCaches(store);
  await store.safe.meta.bulkDelete(['device', 'health', 'summary']);
}
