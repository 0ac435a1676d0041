import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** A folder of the real inputs beside the repository, or null (said once in the output) when it is not there. */
export function sharedFolder(name: string): string | null {
  const folder = join(resolve(repository, process.env.PLUMBLINE_SHARED ?? '../shared'), 'data', name);
  if (existsSync(folder)) return folder;
  process.stdout.write(`not checked against ${name}: it is not there (PLUMBLINE_SHARED)\n`);
  return null;
}
