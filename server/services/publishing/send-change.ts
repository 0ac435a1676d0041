import { apiError, type ApiError, type ErrorCode } from '../../../shared/api-error';
import type { ListingIssue } from '../../../shared/catalog/listing-issue';
import { fail, type Result } from '../../../shared/result';
import type {
  MarketplaceAdapter,
  MarketplaceListing,
  Patch,
  Submission,
} from '../../integrations/marketplace';
import type { JobContext } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import type { ChangeRow, Step } from './change-store';
import { loadChange, stepChange } from './change-store';
import { pickFields, changedFields } from './read-back';

/** A message that has not left this long after its journal entry is not sent: the entry may have been acted on. */
const sendWithinMs = 60_000;

export type SendOutcome =
  | { kind: 'accepted' }
  | { kind: 'refused' }
  /** Amazon certainly did not take it: the change is an intent again. */
  | { kind: 'not-taken'; error: ApiError }
  /** It may have arrived. The journal says `sent`, and only reading back can tell. */
  | { kind: 'unanswered'; error: ApiError };

export interface SendRequest {
  change: ChangeRow;
  live: MarketplaceListing;
  adapter: MarketplaceAdapter;
  context: JobContext;
  runtime: Runtime;
}

/**
 * Sends one message and journals it: `sent` is committed before the bytes leave, the answer after it came. A crash in
 * between leaves `sent` without an answer, which is never sent again before a read-back has shown no trace of it.
 */
export async function sendChange(request: SendRequest): Promise<SendOutcome> {
  const { change, live, adapter, context, runtime } = request;
  const patches = adapter.contentPatches(live, change.after);
  const fields = changedFields(change.after).length;
  const sent = await step(request, {
    state: 'sent',
    detail: `One message, ${fields === 1 ? '1 field' : `${fields} fields`}, made against the text read just before`,
    data: { patches, against: pickFields(live.content, changedFields(change.after)) },
  });
  if (runtime.now() - sent.updatedAt > sendWithinMs || context.signal.aborted) {
    return {
      kind: 'unanswered',
      error: apiError('unavailable', 'The worker slept.'),
    };
  }
  const answer = await patch(request, patches);
  if (!answer.ok) return settleFailure(request, answer.error);
  const { status, submissionId, issues } = answer.value;
  if (status === 'INVALID') {
    await step(request, {
      state: 'refused',
      detail: `Amazon refused it: ${words(issues)}`,
      data: { issues },
      submissionId,
    });
    return { kind: 'refused' };
  }
  await step(request, {
    state: 'accepted',
    detail: 'Amazon has queued it; it usually shows after 15 to 40 minutes',
    data: { issues },
    submissionId,
  });
  return { kind: 'accepted' };
}

/** Gives up after a minute, which says nothing of whether the message arrived. */
async function patch({ live, adapter, context }: SendRequest, patches: Patch[]): Promise<Result<Submission>> {
  const patience = AbortSignal.timeout(sendWithinMs);
  try {
    return await adapter.patchListing(
      { sku: live.sku, productType: live.productType ?? 'PRODUCT' },
      patches,
      {
        priority: 'user-waiting',
        signal: AbortSignal.any([context.signal, patience]),
      },
    );
  } catch (error) {
    if (!patience.aborted) throw error;
    return fail(apiError('provider-unavailable', 'Amazon gave no answer within a minute.'));
  }
}

/** Answers that say for certain that nothing was changed. */
const neverTaken: ReadonlySet<ErrorCode> = new Set([
  'rate-limited',
  'not-connected',
  'unavailable',
  'forbidden',
  'unauthorised',
]);

async function settleFailure(request: SendRequest, error: ApiError): Promise<SendOutcome> {
  if (error.code === 'provider-refused' || error.code === 'bad-request' || error.code === 'not-found') {
    await step(request, { state: 'refused', detail: `Amazon refused it: ${error.message}`, data: { error } });
    return { kind: 'refused' };
  }
  if (!neverTaken.has(error.code)) return { kind: 'unanswered', error };
  await step(request, { state: 'intended', detail: `Not sent yet: ${error.message}`, data: { error } });
  return { kind: 'not-taken', error };
}

async function step(
  { change, context, runtime }: SendRequest,
  what: Pick<Step, 'state' | 'detail' | 'data' | 'submissionId'>,
): Promise<ChangeRow> {
  return context.commit(async (tx) => {
    const current = await loadChange(tx, change.id);
    if (!current) throw new Error(`Change ${change.id} is gone`);
    return stepChange(tx, current, {
      ...what,
      at: runtime.now(),
      who: 'job:publish-change',
      correlationId: context.correlationId,
    });
  });
}

function words(issues: ListingIssue[]): string {
  return issues.map((issue) => issue.message).join(' · ') || 'it gave no reason';
}
