import * as z from 'zod/mini';
import { fail, ok, type Result } from '@shared/result';
import { protocolVersion } from '@shared/sync/protocol';
import { callServer, type CallFailure, type Network, type ServerAddress } from './call-server';
import { versionsDiffer } from './pull';

const healthSchema = z.object({ name: z.literal('plumbline'), protocol: z.int() });

/**
 * Whether our server is there, well and of our version. Asked before a queue leaves: what was never sent can still be
 * held back, and after a failed attempt nobody could tell.
 */
export async function reach(network: Network, address: ServerAddress): Promise<Result<null, CallFailure>> {
  const answer = await callServer(network, address, { method: 'GET', path: '/health', answer: healthSchema });
  if (!answer.ok) return answer;
  return answer.value.protocol === protocolVersion ? ok(null) : fail(versionsDiffer(answer.value.protocol));
}
