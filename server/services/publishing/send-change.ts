import { apiError, type ApiError, type ErrorCode } from '../../../shared/api-error';
import type { ListingIssue } from '../../../shared/catalog/listing-issue';
import { fail, type Result } from '../../../shared/result';
import type { MarketplaceListing, Patch, Submission } from '../../integrations/marketplace';
import { step, type Following } from './following';
import { errorKeys } from './new-errors';
import { pickFields, changedFields } from './read-back';

/** A message that has not left this long after its journal entry is not sent: the entry may have been acted on. */
const sendWithinMs = 60_000;

export type SendOutcome =
  | { kind: 'accepted' }
  | { kind: 'refused' }
  /** The change moved on while the listing was read: the seller dropped it. Nothing was sent. */
  | { kind: 'moved-on' }
  /** Amazon certainly did not take it: the change is an intent again. */
  | { kind: 'not-taken'; error: ApiError }
  /** It may have arrived. The journal says `sent`, and only reading back can tell. */
  | { kind: 'unanswered'; error: ApiError };

/**
 * Sends one message and journals it: `sent` is committed before the bytes leave, the answer after it came. A crash in
 * between leaves `sent` without an answer, which is never sent again before a read-back has shown no trace of it.
 */
export async function sendChange(following: Following, live: MarketplaceListing): Promise<SendOutcome> {
  const { change, adapter, context, runtime } = following;
  const patches = adapter.contentPatches(live, change.after);
  const fields = changedFields(change.after);
  const sent = await step(following, {
    state: 'sent',
    detail: `One message, ${fields.length === 1 ? '1 field' : `${fields.length} fields`}, made against the text read just before`,
    data: { patches, against: pickFields(live.content, fields), errors: errorKeys(live) },
  });
  if (!sent) return { kind: 'moved-on' };
  if (runtime.now() - sent.updatedAt > sendWithinMs || context.signal.aborted) {
    return { kind: 'unanswered', error: apiError('unavailable', 'The worker slept.') };
  }
  const sending = { ...following, change: sent };
  const answer = await patch(sending, live, patches);
  return answer.ok ? settleAnswer(sending, answer.value) : settleFailure(sending, answer.error);
}

/** Gives up after a minute, which says nothing of whether the message arrived. */
async function patch(
  { adapter, context }: Following,
  live: MarketplaceListing,
  patches: Patch[],
): Promise<Result<Submission>> {
  const patience = AbortSignal.timeout(sendWithinMs);
  const signal = AbortSignal.any([context.signal, patience]);
  const target = { sku: live.sku, productType: live.productType ?? 'PRODUCT' };
  try {
    return await adapter.patchListing(target, patches, { priority: 'user-waiting', signal });
  } catch (error) {
    if (!patience.aborted) throw error;
    return fail(apiError('provider-unavailable', 'Amazon gave no answer within a minute.'));
  }
}

async function settleAnswer(following: Following, answer: Submission): Promise<SendOutcome> {
  const { status, submissionId, issues } = answer;
  const kind = status === 'INVALID' ? 'refused' : 'accepted';
  await step(following, {
    state: kind,
    detail:
      kind === 'refused'
        ? `Amazon refused it: ${words(issues)}`
        : 'Amazon has queued it; it usually shows after 15 to 40 minutes',
    data: { issues },
    submissionId,
  });
  return { kind };
}

/** Answers that say for certain that nothing was changed. */
const neverTaken: ReadonlySet<ErrorCode> = new Set([
  'rate-limited',
  'not-connected',
  'unavailable',
  'forbidden',
  'unauthorised',
]);

async function settleFailure(following: Following, error: ApiError): Promise<SendOutcome> {
  if (error.code === 'provider-refused' || error.code === 'bad-request' || error.code === 'not-found') {
    await step(following, {
      state: 'refused',
      detail: `Amazon refused it: ${error.message}`,
      data: { error },
    });
    return { kind: 'refused' };
  }
  if (!neverTaken.has(error.code)) return { kind: 'unanswered', error };
  await step(following, { state: 'intended', detail: `Not sent yet: ${error.message}`, data: { error } });
  return { kind: 'not-taken', error };
}

function words(issues: ListingIssue[]): string {
  return issues.map((issue) => issue.message).join(' · ') || 'it gave no reason';
}
