import * as z from 'zod';
import { apiError } from '../../shared/api-error';
import { mutationChanges, mutationKinds, type MutationKind } from '../../shared/sync/protocol';
import type { Transaction } from '../database/transaction';
import type { Runtime } from '../runtime';
import { validationError } from '../../shared/validation-error';
import { mutationHandlers } from './mutations';
import {
  refused,
  type MutationHandler,
  type MutationOutcome,
  type ParsedMutation,
} from './mutations/mutation';
import type { IncomingMutation } from './push';

/** Judges one mutation and lets its handler apply it. An unknown kind or malformed changes are refused, with the field. */
export async function applyMutation(
  tx: Transaction,
  runtime: Runtime,
  request: { mutation: IncomingMutation; correlationId: string },
): Promise<MutationOutcome> {
  const { kind } = request.mutation;
  const known = mutationKinds.find((other) => other === kind);
  const handler = known && handlerOf(known);
  if (!handler) {
    return refused(
      apiError('bad-request', `The server does not know changes of the kind ${kind}.`, { field: 'kind' }),
    );
  }
  const parsed = z.core.safeParse(mutationChanges[handler.kind], request.mutation.changes);
  if (!parsed.success) return refused(validationError(parsed.error, 'changes'));
  const { device, seq, id, baseVersion } = request.mutation;
  const { correlationId } = request;
  const mutation = { kind: handler.kind, device, seq, id, baseVersion, changes: parsed.data, correlationId };
  return handler.apply(tx, mutation as ParsedMutation<MutationKind>, runtime);
}

/** The one place where the kinds are told apart: the list pairs each kind with its own handler. */
function handlerOf(kind: MutationKind): MutationHandler<MutationKind> {
  return mutationHandlers[kind] as MutationHandler<MutationKind>;
}
