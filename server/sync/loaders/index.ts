import type { CollectionName } from '../../../shared/sync/collections';
import { alertsLoader } from './alerts';
import { batchesLoader } from './batches';
import { benchmarksLoader } from './benchmarks';
import { changesLoader } from './changes';
import { competitorsLoader } from './competitors';
import { connectionsLoader } from './connections';
import { decisionsLoader } from './decisions';
import { draftsLoader } from './drafts';
import { imageMeasuresLoader } from './image-measures';
import { keywordRanksLoader } from './keyword-ranks';
import { keywordSetsLoader } from './keyword-sets';
import { listingsLoader } from './listings';
import type { Loader } from './loader';
import { marksLoader } from './marks';
import { productTypesLoader } from './product-types';
import { rolloutsLoader } from './rollouts';
import { scoreHistoriesLoader } from './score-histories';
import { scoresLoader } from './scores';
import { scoringSettingsLoader } from './scoring-settings';
import { templatesLoader } from './templates';
import { versionsLoader } from './versions';
import { viewsLoader } from './views';

/** Every synced collection with the way its documents are read. */
export const loaders: Record<CollectionName, Loader> = {
  listings: listingsLoader,
  versions: versionsLoader,
  scores: scoresLoader,
  changes: changesLoader,
  drafts: draftsLoader,
  productTypes: productTypesLoader,
  alerts: alertsLoader,
  connections: connectionsLoader,
  marks: marksLoader,
  views: viewsLoader,
  templates: templatesLoader,
  batches: batchesLoader,
  decisions: decisionsLoader,
  rollouts: rolloutsLoader,
  competitors: competitorsLoader,
  scoringSettings: scoringSettingsLoader,
  scoreHistories: scoreHistoriesLoader,
  imageMeasures: imageMeasuresLoader,
  benchmarks: benchmarksLoader,
  keywordSets: keywordSetsLoader,
  keywordRanks: keywordRanksLoader,
};
