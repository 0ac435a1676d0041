import { priorities } from '../../jobs/port';
import { startRollout } from '../../services/rollout/start-rollout';
import { applied, auditMutation, refused, type MutationHandler } from './mutation';

/** Puts accepted changes on a wait-list; the first of them has its turn at once. */
export const rolloutStart: MutationHandler<'rollout.start'> = {
  kind: 'rollout.start',
  async apply(tx, mutation, runtime) {
    const { device, changes, correlationId } = mutation;
    const now = runtime.now();
    const started = await startRollout(tx, { ...changes, by: `device:${device}`, now });
    if (!started.ok) return refused(started.error);
    await runtime.jobs.enqueue(tx, {
      kind: 'roll-out',
      key: 'all',
      whenRunning: 'again',
      payload: {},
      priority: priorities.userWaiting,
      correlationId,
    });
    await auditMutation(tx, mutation, {
      entity: 'rollout',
      entityId: changes.rolloutId,
      before: null,
      after: { name: changes.name, weeks: changes.weeks, seed: changes.seed, items: changes.items.length },
      why: changes.name,
      at: now,
    });
    return applied;
  },
};
