import type { JobHandler } from '../port';
import { measureImagesHandler } from './measure-images';
import { publishChange } from './publish-change';
import { trimRecordsHandler } from './trim-records';
import { trimSync } from './trim-sync';
import { deriveKeywordsHandler } from './derive-keywords';
import { refreshBenchmarksHandler } from './refresh-benchmarks';
import { refreshProductTypesHandler } from './refresh-product-types';
import { rollOut } from './roll-out';
import { scoreListingsHandler } from './score-listings';
import { sealHistoryHandler } from './seal-history';
import { syncListingsHandler } from './sync-listings';

/** What the workers can do. */
export const handlers: readonly JobHandler[] = [
  measureImagesHandler,
  publishChange,
  trimSync,
  deriveKeywordsHandler,
  refreshBenchmarksHandler,
  refreshProductTypesHandler,
  rollOut,
  scoreListingsHandler,
  sealHistoryHandler,
  syncListingsHandler,
  trimRecordsHandler,
];
