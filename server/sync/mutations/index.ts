import type { MutationKind } from '../../../shared/sync/protocol';
import { alertDismiss } from './alert-dismiss';
import { changePublish } from './change-publish';
import { changeResolve } from './change-resolve';
import { draftDiscard } from './draft-discard';
import { draftSave } from './draft-save';
import type { MutationHandler } from './mutation';

/** Every mutation that a device may send, with what it does. */
export const mutationHandlers: { [K in MutationKind]: MutationHandler<K> } = {
  'draft.save': draftSave,
  'draft.discard': draftDiscard,
  'change.publish': changePublish,
  'change.resolve': changeResolve,
  'alert.dismiss': alertDismiss,
};
