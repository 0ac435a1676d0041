import type { JobHandler } from '../port';
import { publishChange } from './publish-change';
import { trimSync } from './trim-sync';

/** What the workers can do. */
export const handlers: readonly JobHandler[] = [publishChange, trimSync];
