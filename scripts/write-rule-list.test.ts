import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scoringPage } from './rule-list/scoring-page';

const path = fileURLToPath(new URL('../docs/scoring.md', import.meta.url));

/** The formatter pads the columns of tables: cells are compared without it. */
function unpadded(page: string): string {
  return page.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---');
}

describe('docs/scoring.md', () => {
  it('lists every rule and the labelled set as the code has them: `node --import tsx scripts/write-rule-list.ts`', () => {
    const page = readFileSync(path, 'utf8');
    expect(unpadded(page)).toBe(unpadded(scoringPage(page)));
  });
});
