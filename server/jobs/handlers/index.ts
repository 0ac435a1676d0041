import type { JobHandler } from '../port';

/** What the workers can do. */
export const handlers: readonly JobHandler[] = [];
