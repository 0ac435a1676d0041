import { eq } from 'drizzle-orm';
import { apiError } from '../../../shared/api-error';
import type { ContentChanges, ContentField } from '../../../shared/catalog/listing-content';
import { contentFieldNames } from '../../../shared/catalog/listing-content';
import { sameText } from '../../../shared/catalog/same-text';
import { fail, ok } from '../../../shared/result';
import type { Result } from '../../../shared/result';
import { changes, listings } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { priorities } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { checkContent } from './check-content';
import type { ChangeRow } from './change-store';
import { pendingChanges, stepChange } from './change-store';
import { changedFields } from './read-back';

export interface PublishRequest {
  changeId: string;
  listingId: string;
  /** What the seller saw as live when deciding, in the fields that change. */
  before: ContentChanges;
  after: ContentChanges;
  reason: string;
  /** When the seller decided, epoch ms; ages are counted from here. */
  decidedAt: number;
  /** The batch that it was decided in, where it was. */
  batchId?: string | undefined;
  /** `device:<id>` or `owner` */
  by: string;
  correlationId: string;
}

/**
 * Commits the intent to publish, with the live value that it was made against, and the job that carries it out.
 * Refuses with the field named: content over a limit, a field that is already on its way, a listing that is not ours.
 */
export async function publishContent(
  tx: Transaction,
  runtime: Runtime,
  request: PublishRequest,
): Promise<Result<ChangeRow>> {
  const [known] = await tx.select().from(changes).where(eq(changes.id, request.changeId));
  if (known) return sameRequest(known, request);
  const fields = changedFields(request.after);
  const problem = await findProblem(tx, runtime, { request, fields });
  if (problem) return fail(problem);

  const now = runtime.now();
  const row: ChangeRow = {
    id: request.changeId,
    listingId: request.listingId,
    kind: 'content',
    before: request.before,
    after: request.after,
    state: 'intended',
    question: null,
    by: request.by,
    reason: request.reason,
    submissionId: null,
    batchId: request.batchId ?? null,
    // A clock that runs ahead must not make an intent immortal.
    decidedAt: Math.min(request.decidedAt, now),
    updatedAt: now,
  };
  await tx.insert(changes).values(row);
  const change = await stepChange(tx, row, {
    state: 'intended',
    detail: `To be sent: ${fields.map((field) => contentFieldNames[field]).join(', ')}`,
    at: now,
    who: request.by,
    correlationId: request.correlationId,
    data: { before: request.before, after: request.after },
  });
  await enqueuePublishing(tx, runtime, { changeId: change.id, correlationId: request.correlationId });
  return ok(change);
}

/** Asked for twice is done once; an id that already stands for something else is refused. */
function sameRequest(known: ChangeRow, request: PublishRequest): Result<ChangeRow> {
  const fields = changedFields(request.after);
  const isSame =
    known.listingId === request.listingId &&
    fields.length === changedFields(known.after).length &&
    fields.every((field) => sameText(known.after[field], request.after[field]));
  return isSame
    ? ok(known)
    : fail(apiError('conflict', 'This id already stands for another change.', { field: 'changeId' }));
}

/** The job that follows a change to its end; one per change. */
export async function enqueuePublishing(
  tx: Transaction,
  runtime: Runtime,
  what: { changeId: string; correlationId: string },
): Promise<void> {
  await runtime.jobs.enqueue(tx, {
    kind: 'publish-change',
    key: what.changeId,
    payload: { changeId: what.changeId },
    priority: priorities.userWaiting,
    correlationId: what.correlationId,
  });
}

async function findProblem(
  tx: Transaction,
  runtime: Runtime,
  { request, fields }: { request: PublishRequest; fields: ContentField[] },
) {
  if (fields.length === 0) return apiError('bad-request', 'Nothing is changed.', { field: 'after' });
  const missing = fields.find((field) => request.before[field] === undefined);
  if (missing) {
    return apiError('bad-request', 'The text that it replaces is missing.', { field: `before.${missing}` });
  }
  const [listing] = await tx.select().from(listings).where(eq(listings.id, request.listingId));
  if (!listing) return apiError('not-found', 'This listing is not known here.', { field: 'listingId' });
  const overLimit = await checkContent(tx, {
    listing,
    changes: request.after,
    before: request.before,
    now: runtime.now(),
  });
  if (overLimit) return overLimit;
  for (const other of await pendingChanges(tx, request.listingId)) {
    const busy = changedFields(other.after).find((field) => fields.includes(field));
    if (busy) {
      return apiError(
        'conflict',
        `${contentFieldNames[busy]} is already on its way to Amazon; wait for it or drop it.`,
        {
          field: `after.${busy}`,
          retryable: false,
        },
      );
    }
  }
  return null;
}
