import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from './run-command-line';

const title =
  'Tarnbrook 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips Drill Bits for Brick Concrete Stone Heavy Duty';
const productPage = `<!doctype html><html><head><link rel="canonical" href="https://www.amazon.co.uk/dp/B0CT4K8R2M"></head><body>
  <div id="dp"><div id="ppd"><input type="hidden" id="ASIN" name="ASIN" value="B0CT4K8R2M">
  <h1 id="title"><span id="productTitle"> ${title} </span></h1>
  <div id="feature-bullets"><ul><li><span class="a-list-item">Tungsten carbide tips</span></li>
  <li><span class="a-list-item">100% satisfaction guarantee</span></li></ul></div></div></div></body></html>`;

async function run(html: string, ...args: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'plumbline-page-')), 'page.html');
  writeFileSync(file, html);
  const out: string[] = [];
  const said: string[] = [];
  const terminal = { out: (text: string) => out.push(text), say: (line: string) => said.push(line) };
  const code = await runCommandLine(['score-page', file, ...args], terminal);
  return { code, out: out.join('\n'), said: said.join('\n') };
}

describe('plumbline score-page', () => {
  it('prints the score of a product page with its findings as JSON', async () => {
    const { code, out } = await run(productPage, '--json');
    expect(code).toBe(0);
    const page = JSON.parse(out);
    expect(page).toMatchObject({ kind: 'product', asin: 'B0CT4K8R2M', title });
    expect(page.total).toBeGreaterThan(0);
    expect(page.total).toBeLessThan(100);
    expect(page.findings.slice(0, 2)).toMatchObject([
      {
        rule: 'seo/title-length',
        evidence: 'Title 112 of 75 characters: Amazon will rewrite it',
        source: { date: '2026-07-27' },
      },
      { rule: 'compliance/bullet-claims', field: 'bullets', index: 1 },
    ]);
  });

  it('prints the same for people, fixes and sources included', async () => {
    const { out } = await run(productPage);
    expect(out).toContain('Title 112 of 75 characters: Amazon will rewrite it');
    expect(out).toContain('Take 37 characters out');
    expect(out).toContain('% of the weights known');
    expect(out).toContain('Search terms: not known from here');
  });

  it('says whose rules a page of another marketplace was scored by', async () => {
    const { code, said } = await run(productPage, '--url', 'https://www.amazon.de/dp/B0CT4K8R2M');
    expect(code).toBe(0);
    expect(said).toContain('www.amazon.de is no marketplace of ours');
  });

  it('has no score for a page that shows no product, and says why', async () => {
    const { code, out } = await run('<p>Hello</p>', '--url', 'https://www.amazon.co.uk/gp/help', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'other', total: null, findings: [] });
  });

  it('names what was wrong with the call', async () => {
    expect((await run(productPage, '--url', 'nowhere')).said).toContain('nowhere is no address');
    expect((await run('<p>Hello</p>')).said).toContain('give --url');
    const terminal = { out: () => undefined, say: () => undefined };
    expect(await runCommandLine(['score-page', '/no/such/file.html'], terminal)).toBe(1);
  });
});
