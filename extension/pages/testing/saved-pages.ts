import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageKind } from '../facts';

/** A page with the facts that a reader should find on it; null expectations for a page that holds none. */
export interface KnownPage {
  name: string;
  kind: PageKind;
  url: string;
  html: string;
  expected: Record<string, unknown> | null;
}

const FOLDERS = [
  ['product', 'product'],
  ['search', 'search'],
  ['bestsellers', 'bestsellers'],
  ['captcha', 'robot-check'],
] as const;
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder of saved pages: they are others' property and stay outside the repository. */
export const SAVED_PAGES = resolve(root, process.env.PLUMBLINE_SHARED ?? '../shared', 'data/pages');

function address(kind: PageKind, expected: Record<string, unknown>): string {
  const host = `https://${String(expected.marketplace)}`;
  if (kind === 'product') return `${host}/dp/${String(expected.asin)}`;
  if (kind === 'search') return `${host}/s?k=${encodeURIComponent(String(expected.query))}`;
  return kind === 'bestsellers' ? `${host}/gp/bestsellers` : `${host}/dp/B000000000`;
}

/** Every saved page at an address like its own; none where the folder is not there. */
export function savedPages(): KnownPage[] {
  return FOLDERS.flatMap(([name, kind]) => {
    const folder = resolve(SAVED_PAGES, name);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    return files.toSorted().map((file) => {
      const read = (each: string) => readFileSync(resolve(folder, each), 'utf8');
      const expected = JSON.parse(read(file.replace('.html', '.expected.json'))) as Record<string, unknown>;
      return { name: `${name}/${file}`, kind, url: address(kind, expected), html: read(file), expected };
    });
  });
}
