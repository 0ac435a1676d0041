import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { apiError } from '../../../shared/api-error';
import type { ContentChanges } from '../../../shared/catalog/listing-content';
import { listingIssueSchema } from '../../../shared/catalog/listing-issue';
import { fail, ok, type Result } from '../../../shared/result';
import { listings } from '../../database/schema';
import type { Runtime } from '../../runtime';

export const contentPreviewSchema = z.object({
  /** Amazon would take it. */
  isValid: z.boolean(),
  issues: z.array(listingIssueSchema),
  checkedAt: z.int(),
});
export type ContentPreview = z.infer<typeof contentPreviewSchema>;

/** How old the copy may be that the patch is built against; a preview writes nothing. */
const copyMaxAgeMs = 60_000;

/** Amazon's own validation of a change of content, before anything is sent. Writes nothing, there or here. */
export async function previewContent(
  runtime: Runtime,
  listingId: string,
  changes: ContentChanges,
): Promise<Result<ContentPreview>> {
  if (Object.keys(changes).length === 0) {
    return fail(
      apiError('bad-request', 'There is nothing to check: no field is changed.', { field: 'changes' }),
    );
  }
  const [listing] = await runtime.database.read
    .select({ sku: listings.sku })
    .from(listings)
    .where(eq(listings.id, listingId));
  if (!listing) return fail(apiError('not-found', 'This listing is not known here.', { field: 'id' }));
  const adapter = await runtime.marketplace();
  if (!adapter) return fail(apiError('not-connected', 'No Amazon account is connected yet.'));
  const live = await adapter.getListing(listing.sku, { priority: 'user-waiting', maxAgeMs: copyMaxAgeMs });
  if (!live.ok) return live;
  const { sku, productType } = live.value;
  const patches = adapter.contentPatches(live.value, changes);
  // As when a field that is empty is emptied: Amazon refuses a message that says nothing.
  if (patches.length === 0) return ok({ isValid: true, issues: [], checkedAt: runtime.now() });
  const answer = await adapter.previewPatch({ sku, productType: productType ?? 'PRODUCT' }, patches, {
    priority: 'user-waiting',
  });
  if (!answer.ok) return answer;
  const { status, issues } = answer.value;
  return ok({ isValid: status !== 'INVALID', issues, checkedAt: runtime.now() });
}
