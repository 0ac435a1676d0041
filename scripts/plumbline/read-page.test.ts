import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from './decode-html';
import { runCommandLine } from './run-command-line';

const page = (head = '', title = 'Bohrer-Set für Beton') =>
  `<!doctype html><html><head>${head}</head><body><div id="dp"><h1 id="title"><span id="productTitle">${title}</span></h1>
  <input id="ASIN" value="B0CT4K8R2M"><span id="priceblock_ourprice">£12.99</span></div></body></html>`;

async function run(bytes: string | Uint8Array, ...args: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'plumbline-page-')), 'saved-page');
  writeFileSync(file, bytes);
  const out: string[] = [];
  const said: string[] = [];
  const terminal = { out: (text: string) => out.push(text), say: (line: string) => said.push(line) };
  const code = await runCommandLine(['read-page', file, ...args], terminal);
  return { code, out: out.join('\n'), said: said.join('\n') };
}

describe('plumbline read-page', () => {
  it('prints exactly kind, url, facts and reasons as JSON', async () => {
    const url = 'https://www.amazon.co.uk/dp/B0CT4K8R2M';
    const { code, out } = await run(page(), '--url', url, '--json');
    expect(code).toBe(0);
    const reading = JSON.parse(out);
    expect(Object.keys(reading)).toEqual(['kind', 'url', 'facts', 'reasons']);
    expect(reading).toMatchObject({
      kind: 'product',
      url,
      facts: { asin: 'B0CT4K8R2M', priceIncVat: 1299, currency: 'GBP' },
    });
  });

  it('takes the address from the page, and prints a table for people', async () => {
    const { code, out } = await run(
      page('<link rel="canonical" href="https://www.amazon.co.uk/x/dp/B0CT4K8R2M">'),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^product {2}https:\/\/www\.amazon\.co\.uk\/x\/dp\/B0CT4K8R2M$/m);
    expect(out).toMatch(/^priceIncVat +1299$/m);
  });

  it('names --url when no address is known, and FILE when there is none', async () => {
    const unknown = await run(page());
    expect(unknown.code).toBe(1);
    expect(unknown.said).toContain('--url');
    expect((await run(page(), '--url', 'amazon')).said).toContain('--url');
    expect(await runCommandLine(['read-page', '/nowhere/page.html'], { out: () => {}, say: () => {} })).toBe(
      1,
    );
  });
});

describe('a saved page’s bytes', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  it('are UTF-8 unless they cannot be', () => {
    expect(decodeHtml(new TextEncoder().encode('<p>£ für 円'))).toBe('<p>£ für 円');
    expect(decodeHtml(new TextEncoder().encode('<meta charset="iso-8859-1">für'))).toContain('für');
  });
  it('follow the declared encoding where they are no UTF-8', () => {
    expect(decodeHtml(latin('<meta charset="ISO-8859-1"><p>£ für'))).toContain('£ für');
    expect(decodeHtml(Uint8Array.of(...latin('<meta charset=shift_jis>'), 0x89, 0x7e))).toContain('円');
  });
  it('are UTF-8 still when a cut lost one letter', () => {
    const long = new TextEncoder().encode('<p>Für £1 '.repeat(500));
    expect(decodeHtml(Uint8Array.of(...long, 0xe5))).toContain('Für £1');
  });
  it('follow a byte order mark', () => {
    expect(decodeHtml(Uint8Array.of(0xff, 0xfe, 0xa3, 0x00))).toBe('£');
  });
  it('never fail, whatever they are', () => {
    expect(decodeHtml(latin('<meta charset="no-such"> £'))).toContain('£');
    expect(decodeHtml(new Uint8Array())).toBe('');
  });
});
