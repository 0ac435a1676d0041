import { readdirSync } from 'node:fs';
import { root } from './run.mjs';

/** Our TypeScript files below some folders, declaration files left out. */
export function globSync(folders) {
  return folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true })
      .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts')),
  );
}
