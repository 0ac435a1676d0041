import { apiError } from '../../../shared/api-error';
import { stopRollout } from '../../services/rollout/stop-rollout';
import { applied, auditMutation, refused, type MutationHandler } from './mutation';

/** Stops a wait-list before the rest of it has its turn. */
export const rolloutStop: MutationHandler<'rollout.stop'> = {
  kind: 'rollout.stop',
  async apply(tx, mutation, runtime) {
    const { rolloutId } = mutation.changes;
    const now = runtime.now();
    if (!(await stopRollout(tx, rolloutId, now)))
      return refused(
        apiError('not-found', 'There is no such wait-list running.', { field: 'changes.rolloutId' }),
      );
    await auditMutation(tx, mutation, {
      entity: 'rollout',
      entityId: rolloutId,
      before: { stoppedAt: null },
      after: { stoppedAt: now },
      why: 'stopped by the seller',
      at: now,
    });
    return applied;
  },
};
