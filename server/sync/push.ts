import { and, desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { apiError, type ApiError } from '../../shared/api-error';
import { fail, ok, type Result } from '../../shared/result';
import {
  mutationSchema,
  protocolVersion,
  type MutationAnswer,
  type PushAnswer,
} from '../../shared/sync/protocol';
import { mutations } from '../database/schema';
import { isDatabaseTrouble } from '../database/sqlite-error';
import type { Transaction } from '../database/transaction';
import type { Runtime } from '../runtime';
import { applyMutation } from './apply-mutation';

/** A mutation as it arrives: its kind and changes are judged one by one, so that one bad one does not stop a queue. */
export const incomingMutationSchema = z.strictObject({
  ...mutationSchema.shape,
  device: z.string().min(1).max(64),
  seq: z.int().min(1),
  id: z.string().min(1).max(64),
  kind: z.string().min(1).max(64),
  baseVersion: z.int().nullable(),
  protocol: z.int(),
  changes: z.unknown(),
});
export type IncomingMutation = z.infer<typeof incomingMutationSchema>;

/**
 * Applies mutations of one device in its order, each exactly once: one transaction holds the effect and the answer, and
 * a mutation sent again gets the answer remembered. Stops at a gap in the numbers; what came before it is kept.
 */
export async function push(
  runtime: Runtime,
  request: { device: string; mutations: IncomingMutation[]; correlationId: string },
): Promise<Result<PushAnswer>> {
  const mismatch = firstMismatch(request);
  if (mismatch) return fail(mismatch);
  const answers: MutationAnswer[] = [];
  for (const [index, mutation] of request.mutations.entries()) {
    const result = await applyOnce(runtime, mutation, request.correlationId);
    if (result.ok) answers.push(result.value);
    else return fail({ ...result.error, field: `mutations.${index}.seq` });
  }
  const nextSeq = (await lastSeq(runtime.database.read, request.device)) + 1;
  return ok({ protocol: protocolVersion, answers, nextSeq });
}

/** What makes the whole push unreadable: nothing of it is applied. */
function firstMismatch(request: { device: string; mutations: IncomingMutation[] }): ApiError | null {
  for (const [index, { protocol, device }] of request.mutations.entries()) {
    if (protocol !== protocolVersion) {
      return apiError(
        'unsupported-protocol',
        `The extension speaks version ${protocol} of the sync protocol and the server version ${protocolVersion}: update the older one. Nothing was applied and nothing is lost.`,
        { field: `mutations.${index}.protocol` },
      );
    }
    if (device !== request.device) {
      const field = `mutations.${index}.device`;
      return apiError('forbidden', 'A device may only send its own changes: this one is of another device.', {
        field,
      });
    }
  }
  return null;
}

async function applyOnce(
  runtime: Runtime,
  mutation: IncomingMutation,
  correlationId: string,
): Promise<Result<MutationAnswer>> {
  try {
    return await runtime.database.write((tx) => inTransaction(tx, runtime, { mutation, correlationId }));
  } catch (error) {
    // The database may be well again on the next try. A fault of ours would come back for ever and hold up the queue.
    if (isDatabaseTrouble(error)) throw error;
    runtime.log.error(
      { err: error, correlationId, kind: mutation.kind, id: mutation.id },
      'a mutation failed',
    );
    const message = `The server could not apply this change; its log has more under ${correlationId}.`;
    const refusal = {
      outcome: 'refused' as const,
      error: apiError('internal', message, { retryable: false }),
    };
    return runtime.database.write((tx) => inTransaction(tx, runtime, { mutation, correlationId, refusal }));
  }
}

interface Attempt {
  mutation: IncomingMutation;
  correlationId: string;
  /** Remembered instead of trying again. */
  refusal?: Pick<MutationAnswer, 'outcome' | 'error'>;
}

async function inTransaction(
  tx: Transaction,
  runtime: Runtime,
  attempt: Attempt,
): Promise<Result<MutationAnswer>> {
  const { mutation, correlationId } = attempt;
  const { device, seq, id, kind } = mutation;
  const [known] = await tx
    .select()
    .from(mutations)
    .where(and(eq(mutations.device, device), eq(mutations.seq, seq)));
  if (known) {
    return known.id === id || known.id === renumberedId(mutation)
      ? ok({ ...known.answer, id, seq })
      : fail(apiError('conflict', `Number ${seq} of this device was used for another change already.`));
  }
  const expected = (await lastSeq(tx, device)) + 1;
  if (seq < expected) {
    return fail(
      apiError(
        'gone',
        `Change ${seq} of this device was answered more than 180 days ago; ${expected} is next.`,
      ),
    );
  }
  if (seq > expected) {
    return fail(
      apiError('conflict', `Change ${expected} of this device is missing: it must come before ${seq}.`),
    );
  }
  const [before] = await tx.select().from(mutations).where(eq(mutations.id, id));
  const answer: MutationAnswer = before
    ? { ...before.answer, id, seq }
    : { id, seq, ...(attempt.refusal ?? (await applyMutation(tx, runtime, { mutation, correlationId }))) };
  const row = { device, seq, id: before ? renumberedId(mutation) : id, kind, answer, at: runtime.now() };
  await tx.insert(mutations).values(row);
  return ok(answer);
}

/**
 * A change that was answered under another number, because its device paired anew or numbered its queue anew, keeps its
 * one effect; the new number is remembered under a name of its own, ids being unique.
 */
function renumberedId(mutation: IncomingMutation): string {
  return `${mutation.id}@${mutation.device},${mutation.seq}`;
}

async function lastSeq(read: Runtime['database']['read'] | Transaction, device: string): Promise<number> {
  const [last] = await read
    .select({ seq: mutations.seq })
    .from(mutations)
    .where(eq(mutations.device, device))
    .orderBy(desc(mutations.seq))
    .limit(1);
  return last?.seq ?? 0;
}
