import type { Schedule } from '../schedule';
import { trimSyncDaily } from './trim-sync';

/** What runs by the clock. */
export const schedules: readonly Schedule[] = [trimSyncDaily];
