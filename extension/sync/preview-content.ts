import * as z from 'zod/mini';
import { apiError, type ApiError } from '@shared/api-error';
import type { ContentChanges } from '@shared/catalog/listing-content';
import { listingIssueSchema } from '@shared/catalog/listing-issue';
import { fail, ok, type Result } from '@shared/result';
import type { Store } from '../store/database';
import { readMeta } from '../store/meta';
import { callServer, type Network } from './call-server';

export const contentPreviewSchema = z.object({
  isValid: z.boolean(),
  issues: z.array(listingIssueSchema),
  /** Epoch ms. */
  checkedAt: z.int(),
});
export type ContentPreview = z.infer<typeof contentPreviewSchema>;

/** Amazon's own validation of a change; nothing is written, here or there. Amazon may take its time. */
export async function previewContent(
  parts: { store: Store; network: Network },
  listingId: string,
  changes: ContentChanges,
  signal: AbortSignal,
): Promise<Result<ContentPreview, ApiError>> {
  const device = await readMeta(parts.store.caches, 'device');
  if (device === null) return fail(apiError('unauthorised', 'Pair with your server first.'));
  const answer = await callServer(parts.network, device, {
    method: 'POST',
    path: `/listings/${encodeURIComponent(listingId)}/preview`,
    body: { changes },
    answer: contentPreviewSchema,
    timeoutMs: 60_000,
    signal,
  });
  return answer.ok ? ok(answer.value) : fail(answer.error.error);
}
