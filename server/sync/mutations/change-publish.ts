import { publishContent } from '../../services/publishing/publish-content';
import { applied, refused, type MutationHandler } from './mutation';

/** Commits the intent to publish; what becomes of it is told by the synced change. */
export const changePublish: MutationHandler<'change.publish'> = {
  kind: 'change.publish',
  async apply(tx, { changes, device, correlationId }, runtime) {
    const result = await publishContent(tx, runtime, { ...changes, by: `device:${device}`, correlationId });
    return result.ok ? applied : refused(result.error);
  },
};
