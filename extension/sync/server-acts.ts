import * as z from 'zod/mini';
import { apiError, type ApiError } from '@shared/api-error';
import { connectionSchema } from '@shared/catalog/connection';
import { rewriteAnswerSchema, textProviderSettingsSchema } from '@shared/drafting/rewrite-answer';
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

/** A key left out keeps the one that the server has. */
export type WantedTextProvider =
  { kind: 'none' } | { kind: 'openai-compatible'; address: string; model: string; key?: string | null };

/** What a page asks of the server, each with its checked answer; these need the server, so none is queued. */
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
    /** A draft of the listing by the text provider that the seller set up; it may take its time. */
    rewriteListing: (listingId: string, signal: AbortSignal) =>
      call({
        method: 'POST',
        path: '/drafting/rewrite',
        body: { listingId },
        answer: rewriteAnswerSchema,
        timeoutMs: 90_000,
        signal,
      }),
    textProvider: () =>
      call({ method: 'GET', path: '/settings/text-provider', answer: textProviderSettingsSchema }),
    setTextProvider: (wanted: WantedTextProvider) =>
      call({
        method: 'PUT',
        path: '/settings/text-provider',
        body: wanted,
        answer: textProviderSettingsSchema,
      }),
    testTextProvider: () =>
      call({
        method: 'POST',
        path: '/settings/text-provider/test',
        answer: z.object({ works: z.boolean(), message: z.string() }),
        timeoutMs: 90_000,
      }),
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
