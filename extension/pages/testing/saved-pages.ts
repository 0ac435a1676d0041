import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

/** A page that was saved from Amazon, with the facts that were read from its original by other means. */
export interface SavedPage {
  name: string;
  group: 'product' | 'search' | 'bestsellers' | 'captcha';
  url: string;
  html: string;
  expected: Record<string, unknown>;
}

const GROUPS = ['product', 'search', 'bestsellers', 'captcha'] as const;
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder of saved pages: they are others' property and stay outside the repository. */
export const SAVED_PAGES = resolve(root, process.env.PLUMBLINE_SHARED ?? '../shared', 'data/pages');

function address(group: SavedPage['group'], expected: Record<string, unknown>): string {
  const host = `https://${String(expected.marketplace)}`;
  if (group === 'product') return `${host}/dp/${String(expected.asin)}`;
  if (group === 'search') return `${host}/s?k=${encodeURIComponent(String(expected.query))}`;
  return group === 'bestsellers' ? `${host}/gp/bestsellers` : `${host}/dp/B000000000`;
}

/** Every saved page at an address like its own; none where the folder is not there. */
export function savedPages(): SavedPage[] {
  return GROUPS.flatMap((group) => {
    const folder = resolve(SAVED_PAGES, group);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    return files.toSorted().map((file) => {
      const read = (name: string) => readFileSync(resolve(folder, name), 'utf8');
      const expected = JSON.parse(read(file.replace('.html', '.expected.json'))) as Record<string, unknown>;
      return { name: `${group}/${file}`, group, url: address(group, expected), html: read(file), expected };
    });
  });
}
