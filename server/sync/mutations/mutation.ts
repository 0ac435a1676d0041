import type * as z from 'zod';
import type { ApiError } from '../../../shared/api-error';
import type { mutationChanges, MutationAnswer, MutationKind } from '../../../shared/sync/protocol';
import type { Transaction } from '../../database/transaction';
import { recordAudit } from '../../events/outbox';
import type { Runtime } from '../../runtime';

/** A mutation whose changes were parsed by the schema of its kind. */
export interface ParsedMutation<K extends MutationKind> {
  kind: K;
  device: string;
  seq: number;
  id: string;
  baseVersion: number | null;
  changes: z.infer<(typeof mutationChanges)[K]>;
  correlationId: string;
}

export type MutationOutcome =
  | { outcome: 'applied' }
  | { outcome: 'conflict'; conflicts: NonNullable<MutationAnswer['conflicts']> }
  | { outcome: 'refused'; error: ApiError };

/**
 * What one kind of mutation does, in the transaction that also remembers its answer. A handler that answers conflict or
 * refused must not have written anything; one that throws undoes everything.
 */
export interface MutationHandler<K extends MutationKind> {
  kind: K;
  apply(tx: Transaction, mutation: ParsedMutation<K>, runtime: Runtime): Promise<MutationOutcome>;
}

export const applied: MutationOutcome = { outcome: 'applied' };

export function refused(error: ApiError): MutationOutcome {
  return { outcome: 'refused', error };
}

/** Notes in the audit what a device's mutation did, in its own transaction. */
export async function auditMutation(
  tx: Transaction,
  mutation: ParsedMutation<MutationKind>,
  what: { entity: string; entityId: string; before: unknown; after: unknown; why: string; at: number },
): Promise<void> {
  const { at, ...row } = what;
  await recordAudit(
    tx,
    { who: `device:${mutation.device}`, what: mutation.kind, ...row },
    { at, correlationId: mutation.correlationId },
  );
}
