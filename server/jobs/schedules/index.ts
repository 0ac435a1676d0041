import type { Schedule } from '../schedule';
import { measureImagesNightly } from './measure-images';
import { trimRecordsNightly } from './trim-records';
import { trimSyncDaily } from './trim-sync';
import { deriveKeywordsNightly } from './derive-keywords';
import { refreshBenchmarksNightly } from './refresh-benchmarks';
import { refreshProductTypesNightly } from './refresh-product-types';
import { rollOutOften } from './roll-out';
import { scoreListingsNightly } from './score-listings';
import { sealHistoryNightly } from './seal-history';
import { syncListingsNightly, syncListingsOften } from './sync-listings';

/** What runs by the clock. */
export const schedules: readonly Schedule[] = [
  measureImagesNightly,
  trimSyncDaily,
  deriveKeywordsNightly,
  refreshBenchmarksNightly,
  refreshProductTypesNightly,
  rollOutOften,
  scoreListingsNightly,
  sealHistoryNightly,
  syncListingsNightly,
  syncListingsOften,
  trimRecordsNightly,
];
