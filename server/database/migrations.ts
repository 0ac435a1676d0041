import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

export interface Migration {
  /** Position, from 0. */
  index: number;
  /** Name of its file without `.sql`. */
  tag: string;
  /** SHA-256 of the file, hex, line ends as LF. */
  checksum: string;
  statements: string[];
}

export const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url));

const journalSchema = z.object({
  entries: z.array(z.object({ idx: z.int(), when: z.int(), tag: z.string() })),
});
const checksumsSchema = z.record(z.string(), z.string());

/**
 * Reads drizzle-kit's SQL files in the order of their journal. Throws when one was edited after it landed (against
 * `checksums.json`), has no checksum yet, or when the journal is not in order of number and time: a merge of two
 * branches makes such journals, and Drizzle's own migrator would skip the older entry in silence.
 */
export function readMigrations(folder: string = migrationsFolder): Migration[] {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const { entries } = journalSchema.parse(json('meta/_journal.json'));
  const checksums = checksumsSchema.parse(json('checksums.json'));
  return entries.map((entry, index) => {
    const before = entries[index - 1];
    if (entry.idx !== index || (before !== undefined && entry.when <= before.when)) {
      throw new Error(
        `Migration ${entry.tag} is out of order in drizzle/meta/_journal.json: generate it again after the merge`,
      );
    }
    const text = migrationText(folder, entry.tag);
    const checksum = checksumOf(text);
    if (checksums[entry.tag] === undefined) {
      throw new Error(`Migration ${entry.tag} has no checksum yet: run npm run generate`);
    }
    if (checksums[entry.tag] !== checksum) {
      throw new Error(
        `Migration ${entry.tag} was edited after it landed: undo that, and write a new migration`,
      );
    }
    return { index, tag: entry.tag, checksum, statements: text.split('--> statement-breakpoint') };
  });
}

/** The text of a migration, whatever line ends the checkout gave it. */
export function migrationText(folder: string, tag: string): string {
  return readFileSync(join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n');
}

export function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
