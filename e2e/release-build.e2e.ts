// The build that is released: shadow roots are closed, so a page cannot look inside; only the debugger can.
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Protocol } from 'puppeteer';
import { builtForRelease, type TestBrowser } from './support/browser';
import { launchBrowser } from './support/browser';
import { serveSavedPages, type SavedPagesServer } from './support/saved-pages-server';

const url = 'https://www.amazon.co.uk/dp/B0D7QX4M2K';
const html = `<html><body><div id="dp"><div id="ppd"><div id="centerCol">
  <div id="title_feature_div"><h1 id="title"><span id="productTitle">Masonry drill bits, 12 pieces</span></h1></div>
  <input type="hidden" id="ASIN" value="B0D7QX4M2K"></div></div></div></body></html>`;

let server: SavedPagesServer;
let chromium: TestBrowser;
beforeAll(async () => {
  if (!existsSync(`${builtForRelease}/manifest.json`))
    throw new Error(`There is no release build in ${builtForRelease}: run npm run build.`);
  server = await serveSavedPages([{ url, html }]);
  chromium = await launchBrowser({ pagesPort: server.port, extension: builtForRelease });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

test('the strip shows its score, and scripts of the page see neither its root nor ours', async () => {
  const { page, errors } = await chromium.webPage(url);
  await page.waitForSelector('plumbline-product');
  const session = await page.createCDPSession();
  const total = async () => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const score = nodes(root).find((node) => attribute(node, 'data-cell') === 'score');
    return score ? { total: attribute(score, 'data-total'), root: shadowTypes(root) } : null;
  };
  await expect.poll(async () => (await total())?.total, { timeout: 15_000 }).toMatch(/^\d+$/);
  expect((await total())?.root).toContain('closed');
  const seen = await page.evaluate(() => ({
    root: document.querySelector('plumbline-product')?.shadowRoot ?? null,
    text: document.querySelector('plumbline-product')?.textContent,
    globals: Object.keys(globalThis).filter((name) => /plumb/i.test(name)),
  }));
  expect(seen).toEqual({ root: null, text: '', globals: [] });
  expect(errors).toEqual([]);
  await page.close();
});

function nodes(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodes)];
}

function shadowTypes(root: Protocol.DOM.Node): string[] {
  return nodes(root)
    .flatMap((node) => (node.localName === 'plumbline-product' ? (node.shadowRoots ?? []) : []))
    .map((shadow) => shadow.shadowRootType ?? '');
}

function attribute({ attributes = [] }: Protocol.DOM.Node, name: string): string | null {
  const at = attributes.indexOf(name);
  return at < 0 || at % 2 === 1 ? null : (attributes[at + 1] ?? null);
}
