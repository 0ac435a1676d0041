import type { MutationKind } from '../../../shared/sync/protocol';
import { alertDismiss } from './alert-dismiss';
import { batchOpen } from './batch-open';
import { changePublish } from './change-publish';
import { changeResolve } from './change-resolve';
import { competitorTrack } from './competitor-track';
import { competitorUntrack } from './competitor-untrack';
import { draftDiscard } from './draft-discard';
import { draftSave } from './draft-save';
import { keywordAdd } from './keyword-add';
import { keywordRemove } from './keyword-remove';
import { marksSet } from './marks-set';
import type { MutationHandler } from './mutation';
import { pageShowed } from './page-showed';
import { recommendationDecide } from './recommendation-decide';
import { rolloutStart } from './rollout-start';
import { rolloutStop } from './rollout-stop';
import { scoringReset } from './scoring-reset';
import { scoringSet } from './scoring-set';
import { searchShowed } from './search-showed';
import { templateDelete } from './template-delete';
import { templateSave } from './template-save';
import { viewDelete } from './view-delete';
import { viewSave } from './view-save';

/** Every mutation that a device may send, with what it does. */
export const mutationHandlers: { [K in MutationKind]: MutationHandler<K> } = {
  'draft.save': draftSave,
  'draft.discard': draftDiscard,
  'change.publish': changePublish,
  'change.resolve': changeResolve,
  'alert.dismiss': alertDismiss,
  'batch.open': batchOpen,
  'marks.set': marksSet,
  'view.save': viewSave,
  'view.delete': viewDelete,
  'template.save': templateSave,
  'template.delete': templateDelete,
  'competitor.track': competitorTrack,
  'competitor.untrack': competitorUntrack,
  'scoring.set': scoringSet,
  'scoring.reset': scoringReset,
  'recommendation.decide': recommendationDecide,
  'rollout.start': rolloutStart,
  'rollout.stop': rolloutStop,
  'page.showed': pageShowed,
  'keyword.add': keywordAdd,
  'keyword.remove': keywordRemove,
  'search.showed': searchShowed,
};
