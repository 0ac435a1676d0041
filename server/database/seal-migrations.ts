import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { checksumOf, migrationsFolder, migrationText } from './migrations';

/** Notes the checksum of migrations that have none yet; run by `npm run generate`. Never changes one that is there. */
function sealMigrations(folder: string): string[] {
  const file = join(folder, 'checksums.json');
  const journal = z
    .object({ entries: z.array(z.object({ tag: z.string() })) })
    .parse(JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')));
  const checksums = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  const fresh = journal.entries.map((entry) => entry.tag).filter((tag) => checksums[tag] === undefined);
  for (const tag of fresh) checksums[tag] = checksumOf(migrationText(folder, tag));
  writeFileSync(file, `${JSON.stringify(checksums, null, 2)}\n`);
  return fresh;
}

process.stdout.write(
  `Checksums added for: ${sealMigrations(migrationsFolder).join(', ') || 'nothing new'}\n`,
);
