import { resetScoring } from '../../services/scoring/set-scoring';
import { applied, type MutationHandler } from './mutation';

/** Goes back to our own weights and thresholds for a category. */
export const scoringReset: MutationHandler<'scoring.reset'> = {
  kind: 'scoring.reset',
  async apply(tx, { changes, device, correlationId }, runtime) {
    await resetScoring(tx, runtime, { ...changes, by: `device:${device}`, correlationId });
    return applied;
  },
};
