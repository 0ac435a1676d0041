import { resolveChange } from '../../services/publishing/resolve-change';
import { applied, refused, type MutationHandler } from './mutation';

/** Answers a change that asks: send it against what is live now, or drop it. */
export const changeResolve: MutationHandler<'change.resolve'> = {
  kind: 'change.resolve',
  async apply(tx, { changes, device, correlationId }, runtime) {
    const result = await resolveChange(tx, runtime, { ...changes, by: `device:${device}`, correlationId });
    return result.ok ? applied : refused(result.error);
  },
};
