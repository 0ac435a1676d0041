import type { Schedule } from '../schedule';

/** What runs by the clock. */
export const schedules: readonly Schedule[] = [];
