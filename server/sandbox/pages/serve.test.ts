import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/catalogue';
import { stateOf } from '../catalogue/static-state';
import { startPages, type RunningPages } from './serve';

const state = stateOf(catalogue);
const shop = 'www.amazon.co.uk';
const sellerCentral = 'sellercentral.amazon.co.uk';
let isBlocked = false;
let pages: RunningPages;

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  text: string;
}

function get(host: string, path: string, port = pages.port): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path,
      servername: host,
      headers: { host },
      rejectUnauthorized: false,
      agent: false,
    };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  pages = await startPages({ state, port: 0, isBlocked: () => isBlocked });
});
afterAll(() => pages.close());

describe('the pages server', () => {
  it.each([
    '/dp/B0CT4K8R2M',
    '/gp/product/B0CT4K8R2M?th=1',
    '/Any-Words/dp/B0CT4K8R2M/ref=sr_1_1?keywords=x',
  ])('answers %s with the product page', async (path) => {
    const { status, text, headers } = await get(shop, path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('id="productTitle"');
  });

  it('answers search, best sellers and home, and what it does not know with Amazon’s words', async () => {
    expect((await get(shop, '/s?k=screws&page=2')).text).toContain('data-component-type="s-search-result"');
    expect((await get(shop, '/gp/bestsellers/diy')).text).toContain('zg-bdg-text');
    expect((await get(shop, '/')).status).toBe(200);
    const missing = await get(shop, '/dp/B000000000');
    expect(missing.status).toBe(404);
    expect(missing.text).toContain('<title>Page Not Found</title>');
    expect((await get(shop, '//evil.example/%00')).status).toBe(404);
  });

  it('leads advertisements to the product and nowhere else', async () => {
    const to = async (url: string) =>
      (await get(shop, `/sspa/click?url=${encodeURIComponent(url)}`)).headers.location;
    expect(await to('/x/dp/B0CT4K8R2M/ref=sr_1_1_sspa')).toBe('/x/dp/B0CT4K8R2M/ref=sr_1_1_sspa');
    expect(await to('https://evil.example/')).toBe('/');
    expect(await to('//evil.example/')).toBe('/');
  });

  it('shows the robot check when asked by address or by its owner', async () => {
    expect((await get(shop, '/dp/B0CT4K8R2M?robot=1')).text).toContain('validateCaptcha');
    isBlocked = true;
    const { text } = await get(shop, '/s?k=screws');
    isBlocked = false;
    expect(text).toContain('opfcaptcha');
    expect(text.length).toBeLessThan(8000);
    expect((await get(shop, '/s?k=screws')).text).not.toContain('validateCaptcha');
  });

  it('answers a variation switch with the blocks of the other product', async () => {
    const { text } = await get(shop, '/gp/product/ajax/twisterDimensionSlots?asin=B0C9RT2L8N');
    const { title, features } = JSON.parse(text) as { title: string; features: Record<string, string> };
    expect(title).toContain('Tarnbrook 5-Piece SDS-Plus');
    expect(features.desktop_buybox).toContain('value="B0C9RT2L8N"');
    expect((await get(shop, '/gp/product/ajax/twisterDimensionSlots?asin=nothing')).status).toBe(404);
  });

  it('lets only its own scripts run: a policy with a nonce that is never the same', async () => {
    const [one, two] = [await get(shop, '/dp/B0CT4K8R2M'), await get(shop, '/dp/B0CT4K8R2M')];
    const policy = String(one.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(one.text).toContain(`nonce="${nonce}"`);
    expect(two.headers['content-security-policy']).not.toBe(policy);
  });

  it('has other class hashes at every start, the same within one', async () => {
    const hashes = ({ text }: Got) => new Set(text.match(/module__\w+--\w+/g));
    const other = await startPages({ state, port: 0 });
    const [first, again, second] = [
      await get(sellerCentral, '/myinventory/inventory'),
      await get(sellerCentral, '/myinventory/inventory'),
      await get(sellerCentral, '/myinventory/inventory', other.port),
    ];
    await other.close();
    expect(hashes(first).size).toBeGreaterThan(8);
    expect(hashes(again)).toEqual(hashes(first));
    expect([...hashes(second)].filter((name) => hashes(first).has(name))).toEqual([]);
  });

  it('serves rows, the edit page and a word for an unknown SKU', async () => {
    const rows = JSON.parse((await get(sellerCentral, '/myinventory/api/rows?from=10')).text) as {
      rows: unknown[];
    };
    expect(rows.rows).toHaveLength(10);
    expect((await get(sellerCentral, '/abis/listing/edit?sku=TB-MDB-12&asin=B0CT4K8R2M')).text).toContain(
      'item_name',
    );
    expect((await get(sellerCentral, '/abis/listing/edit?sku=NOT-OURS')).status).toBe(404);
    expect((await get(sellerCentral, '/orders-v3')).status).toBe(404);
  });

  it('serves pictures as PNG under the image host, and nothing else there', async () => {
    const file = catalogue[0]?.images[0]?.file.replace('.png', '._AC_SX100_.png');
    const picture = await get('m.media-amazon.com', `/images/I/${file}`);
    expect(picture.headers['content-type']).toBe('image/png');
    expect(picture.body.subarray(1, 4).toString()).toBe('PNG');
    expect((await get('m.media-amazon.com', '/images/I/61nothingL.png')).status).toBe(404);
    expect((await get('m.media-amazon.com', '/dp/B0CT4K8R2M')).status).toBe(404);
  });

  it('rejects a port that is taken', async () => {
    await expect(startPages({ state, port: pages.port })).rejects.toThrow(/EADDRINUSE/);
  });
});

describe('the kat elements', () => {
  it('hold their text in an open shadow root, and tell the page when somebody types', () => {
    const window = new Window({
      settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
    });
    window.eval(readFileSync(new URL('./client/kat.js', import.meta.url), 'utf8'));
    const { document } = window;
    document.body.innerHTML =
      '<kat-textarea name="item_name#1.value" value="old"></kat-textarea><kat-label emphasis="Active"></kat-label>';
    const field = document.querySelector('kat-textarea')!;
    const inner = field.shadowRoot?.querySelector('textarea');
    expect(inner?.value).toBe('old');
    expect(document.querySelector('kat-label')?.shadowRoot?.textContent).toBe('Active');
    expect(document.body.textContent?.trim()).toBe('');
    const heard: string[] = [];
    for (const kind of ['input', 'change']) document.addEventListener(kind, () => heard.push(kind));
    inner!.value = 'new';
    inner!.dispatchEvent(new window.InputEvent('input', { bubbles: true, composed: true }));
    inner!.dispatchEvent(new window.Event('change', { bubbles: true }));
    expect(heard).toEqual(['input', 'change']);
    expect(Reflect.get(field, 'value')).toBe('new');
    expect(field.getAttribute('value')).toBe('old');
    field.setAttribute('value', 'from React');
    expect(inner?.value).toBe('from React');
  });
});
