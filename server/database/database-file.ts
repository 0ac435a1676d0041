import { join } from 'node:path';

/** The one file that holds everything, beside its key. */
export function databaseFile(home: string): string {
  return join(home, 'plumbline.db');
}
