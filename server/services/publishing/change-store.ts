import { and, asc, desc, eq, inArray, max } from 'drizzle-orm';
import type { Change, ChangeQuestion, ChangeState, ChangeStep } from '../../../shared/catalog/change';
import type { ContentChanges } from '../../../shared/catalog/listing-content';
import { changes, changeSteps } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordAudit, recordEvent } from '../../events/outbox';
import type { Database } from '../../runtime';
import type { ChangeProgress } from './next-act';

export type ChangeRow = typeof changes.$inferSelect;

/** Nobody may publish the same field again while one of these is on its way. */
export const pendingStates: readonly ChangeState[] = ['intended', 'sent', 'accepted', 'asks'];

export interface Step {
  state: ChangeState;
  /** One sentence for the seller. */
  detail: string;
  at: number;
  who: string;
  correlationId: string;
  data?: Record<string, unknown>;
  question?: ChangeQuestion | null;
  submissionId?: string | null;
  /** Set when a question was answered: what the change is now made against. */
  before?: ContentChanges;
  decidedAt?: number;
}

/** Moves a change to its next state: the row, the journal, the event and the audit, in the caller's transaction. */
export async function stepChange(tx: Transaction, change: ChangeRow, step: Step): Promise<ChangeRow> {
  const [last] = await tx
    .select({ seq: max(changeSteps.seq) })
    .from(changeSteps)
    .where(eq(changeSteps.changeId, change.id));
  await tx.insert(changeSteps).values({
    changeId: change.id,
    seq: (last?.seq ?? 0) + 1,
    state: step.state,
    at: step.at,
    detail: step.detail,
    data: step.data ?? null,
  });
  const next: ChangeRow = {
    ...change,
    state: step.state,
    question: step.question ?? null,
    submissionId: step.submissionId === undefined ? change.submissionId : step.submissionId,
    before: step.before ?? change.before,
    decidedAt: step.decidedAt ?? change.decidedAt,
    updatedAt: step.at,
  };
  await tx.update(changes).set(next).where(eq(changes.id, change.id));
  const context = { at: step.at, correlationId: step.correlationId };
  await recordEvent(
    tx,
    'change.stepped',
    { changeId: change.id, listingId: change.listingId, state: step.state },
    context,
  );
  await recordAudit(
    tx,
    {
      who: step.who,
      what: 'change.state',
      entity: 'change',
      entityId: change.id,
      before: { state: change.state },
      after: { state: step.state, ...step.data },
      why: step.detail,
    },
    context,
  );
  return next;
}

/** The change as it is now; null when there is none. */
export async function loadChange(
  from: Transaction | Database['read'],
  id: string,
): Promise<ChangeRow | null> {
  const [row] = await from.select().from(changes).where(eq(changes.id, id));
  return row ?? null;
}

/** Changes of a listing that are still on their way. */
export async function pendingChanges(tx: Transaction, listingId: string): Promise<ChangeRow[]> {
  return tx
    .select()
    .from(changes)
    .where(and(eq(changes.listingId, listingId), inArray(changes.state, [...pendingStates])))
    .orderBy(desc(changes.updatedAt));
}

export async function loadSteps(
  from: Transaction | Database['read'],
  changeId: string,
): Promise<ChangeStep[]> {
  const rows = await from
    .select()
    .from(changeSteps)
    .where(eq(changeSteps.changeId, changeId))
    .orderBy(asc(changeSteps.seq));
  return rows.map(({ state, at, detail }) => ({ state, at, detail }));
}

/**
 * Reads off the journal what the next act depends on. A resolved question begins a new round of sending; a message that
 * Amazon certainly did not take does not count, but those before it do.
 */
export function progressOf(change: ChangeRow, steps: readonly ChangeStep[]): ChangeProgress {
  let sentAt: number[] = [];
  let last: ChangeState | null = null;
  for (const { state, at } of steps) {
    if (state === 'sent') sentAt.push(at);
    if (state === 'intended') sentAt = last === 'sent' ? sentAt.slice(0, -1) : [];
    last = state;
  }
  const round = steps.slice(steps.findLastIndex((step) => step.state === 'intended') + 1);
  const lastAt = (state: ChangeState) => round.findLast((step) => step.state === state)?.at ?? null;
  return {
    state: change.state,
    decidedAt: change.decidedAt,
    sentAt,
    acceptedAt: lastAt('accepted'),
    confirmedAt: lastAt('confirmed'),
  };
}

/** The change as the extension reads it. */
export function changeDocument(row: ChangeRow, steps: ChangeStep[]): Change {
  const { id, listingId, kind, before, after, state, by, reason } = row;
  return {
    id,
    listingId,
    kind,
    before,
    after,
    state,
    question: row.question ?? null,
    steps,
    by,
    reason,
    submissionId: row.submissionId ?? null,
    batchId: row.batchId ?? null,
    decidedAt: row.decidedAt,
    updatedAt: row.updatedAt,
  };
}
