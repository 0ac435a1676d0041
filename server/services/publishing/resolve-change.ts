import { apiError } from '../../../shared/api-error';
import { fail, ok } from '../../../shared/result';
import type { Result } from '../../../shared/result';
import type { Transaction } from '../../database/transaction';
import type { Runtime } from '../../runtime';
import type { ChangeRow } from './change-store';
import { loadChange, stepChange } from './change-store';
import { enqueuePublishing } from './publish-content';

export interface Resolution {
  changeId: string;
  /** `send`: publish against what is live now; `drop`: leave Amazon's text as it is. */
  answer: 'send' | 'drop';
  by: string;
  correlationId: string;
}

/** Answers a change that asks. «Send» is a new decision, made now, against the live text that the seller was shown. */
export async function resolveChange(
  tx: Transaction,
  runtime: Runtime,
  { changeId, answer, by, correlationId }: Resolution,
): Promise<Result<ChangeRow>> {
  const change = await loadChange(tx, changeId);
  if (!change) return fail(apiError('not-found', 'This change is not known here.', { field: 'changeId' }));
  const isDroppable = change.state === 'asks' || change.state === 'intended';
  if (change.state !== 'asks' && !(answer === 'drop' && isDroppable)) {
    return fail(
      apiError('conflict', 'This change asks nothing any more.', { field: 'changeId', retryable: false }),
    );
  }
  const step = { at: runtime.now(), who: by, correlationId };
  if (answer === 'drop') {
    return ok(
      await stepChange(tx, change, { ...step, state: 'cancelled', detail: 'Dropped; nothing more is sent.' }),
    );
  }
  const next = await stepChange(tx, change, {
    ...step,
    state: 'intended',
    detail: 'To be sent after all, against the text that is live now.',
    before: change.question?.liveNow ?? change.before,
    decidedAt: runtime.now(),
  });
  await enqueuePublishing(tx, runtime, { changeId, correlationId });
  return ok(next);
}
