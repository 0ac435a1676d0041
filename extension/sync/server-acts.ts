import * as z from 'zod/mini';
import { apiError, type ApiError } from '@shared/api-error';
import { connectionSchema } from '@shared/catalog/connection';
import { fail, ok, type Result } from '@shared/result';
import type { Store } from '../store/database';
import { readMeta } from '../store/meta';
import { callServer, type Network, type ServerCall } from './call-server';

const deviceRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.int(),
  lastSeenAt: z.nullable(z.int()),
  revokedAt: z.nullable(z.int()),
});
export type DeviceRow = z.infer<typeof deviceRowSchema>;
const devicesSchema = z.object({ devices: z.array(deviceRowSchema), self: z.string() });

export interface AmazonCredentials {
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  sellerId: string;
}

/** What the options page asks of the server, each with its checked answer; these need the server, so none is queued. */
export function serverActs(parts: { store: Store; network: Network }) {
  const call = async <S extends z.ZodMiniType>(
    request: ServerCall<S>,
  ): Promise<Result<z.infer<S>, ApiError>> => {
    const device = await readMeta(parts.store.caches, 'device');
    if (device === null) return fail(apiError('unauthorised', 'Pair with your server first.'));
    const answer = await callServer(parts.network, device, request);
    return answer.ok ? ok(answer.value) : fail(answer.error.error);
  };
  return {
    devices: () => call({ method: 'GET', path: '/devices', answer: devicesSchema }),
    revoke: (id: string) =>
      call({
        method: 'DELETE',
        path: `/devices/${encodeURIComponent(id)}`,
        answer: z.object({ done: z.boolean() }),
      }),
    connectAmazon: (credentials: AmazonCredentials) =>
      call({
        method: 'POST',
        path: '/connections/amazon',
        body: credentials,
        answer: connectionSchema,
        timeoutMs: 60_000,
      }),
    testAmazon: () =>
      call({ method: 'POST', path: '/connections/amazon/test', answer: connectionSchema, timeoutMs: 60_000 }),
    disconnectAmazon: () => call({ method: 'DELETE', path: '/connections/amazon', answer: connectionSchema }),
    readListings: () =>
      call({
        method: 'POST',
        path: '/listings/sync',
        body: { mode: 'full' },
        answer: z.object({ jobId: z.string() }),
      }),
  };
}
export type ServerActs = ReturnType<typeof serverActs>;
