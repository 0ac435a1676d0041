import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../extension/pages/check-facts';
import { parsePage } from '../../extension/pages/parse-page';
import { readPage } from '../../extension/pages/read-page';
import { decodeHtml } from './decode-html';
import { scoreReading } from './score-reading';

const shared = env.PLUMBLINE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const folder = `${shared}/data/pages`;
const now = Date.UTC(2026, 10, 24, 12);

const addresses: Record<string, string> = { product: 'dp/', search: 's?k=drill' };
const files = existsSync(folder)
  ? Object.entries(addresses).flatMap(([kind, path]) =>
      readdirSync(`${folder}/${kind}`)
        .filter((name) => name.endsWith('.html'))
        .map((name) => ({ file: `${kind}/${name}`, path: path + (kind === 'product' ? asinOf(name) : '') })),
    )
  : [];

function asinOf(name: string): string {
  return /([A-Z0-9]{10})\.html$/.exec(name)?.[1] ?? '';
}

/** Every shop’s page, as its own and as if it stood on amazon.co.uk, where all rules apply. */
if (files.length === 0) console.info(`No saved pages at ${folder}: none was scored.`); // eslint-disable-line no-console

describe('real saved pages', () => {
  it('are scored where they are here', () => {
    expect(files.length === 0).toBe(!existsSync(folder));
  });

  it.each(files)('$file is scored, and no rule throws', ({ file, path }) => {
    const document = parsePage(decodeHtml(readFileSync(`${folder}/${file}`)));
    for (const host of ['www.amazon.co.uk', 'www.amazon.com']) {
      const scored = scoreReading(checkFacts(readPage(document, `https://${host}/${path}`)), now);
      const totals = [scored.total, ...scored.rows.map(({ total }) => total)].filter(
        (total) => total !== null,
      );
      expect(totals.length).toBeGreaterThan(0);
      expect(totals.every((total) => total >= 0 && total <= 100)).toBe(true);
    }
  });
});
