import { setScoring } from '../../services/scoring/set-scoring';
import { applied, refused, type MutationHandler } from './mutation';

/** Sets the weights and thresholds of a category; every listing concerned is scored anew. */
export const scoringSet: MutationHandler<'scoring.set'> = {
  kind: 'scoring.set',
  async apply(tx, { changes, device, correlationId }, runtime) {
    const result = await setScoring(tx, runtime, { ...changes, by: `device:${device}`, correlationId });
    return result.ok ? applied : refused(result.error);
  },
};
