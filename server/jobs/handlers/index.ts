import type { JobHandler } from '../port';
import { publishChange } from './publish-change';
import { trimSync } from './trim-sync';
import { refreshProductTypesHandler } from './refresh-product-types';
import { scoreListingsHandler } from './score-listings';
import { syncListingsHandler } from './sync-listings';

/** What the workers can do. */
export const handlers: readonly JobHandler[] = [
  publishChange,
  trimSync,
  refreshProductTypesHandler,
  scoreListingsHandler,
  syncListingsHandler,
];
