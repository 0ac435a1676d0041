import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { marketplace } from './amazon/marketplace';
import { startSandbox, type Sandbox, type SandboxOptions } from './sandbox';
import { miniCatalogue } from './testing/mini-catalogue';
import { sandboxClient } from './testing/sandbox-client';

let home: string;
const running: Sandbox[] = [];
const start = async (options: Partial<SandboxOptions> = {}) => {
  const sandbox = await startSandbox({ port: 0, catalogue: miniCatalogue, home, ...options });
  running.push(sandbox);
  return sandbox;
};
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sandbox-'));
});
afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.close();
  rmSync(home, { recursive: true });
});

const title = (value: string) => [{ value, language_tag: 'en_GB', marketplace_id: marketplace.id }];
const patch = (value: string) => [
  { op: 'replace' as const, path: '/attributes/item_name', value: title(value) },
];

describe('the state of the sandbox', () => {
  it('survives a restart: what is visible, what is on its way, and what was accepted', async () => {
    const first = await start();
    const client = await sandboxClient(first);
    await client.patch('BIT-1', patch('Visible before'));
    first.control.advance(41);
    expect(first.state.listing('BIT-1')?.attributes.item_name).toEqual(title('Visible before'));
    await client.patch('BIT-1', patch('On its way'));
    first.control.setCatalogueSize(40);
    await first.close();

    const second = await start();
    expect(second.state.now()).toBeGreaterThanOrEqual(
      first.state.listing('BIT-1')?.lastUpdatedAt ?? Infinity,
    );
    expect(second.state.listing('BIT-1')?.attributes.item_name).toEqual(title('Visible before'));
    expect(second.state.listings()).toHaveLength(40);
    expect(second.control.acceptedPatches()).toHaveLength(2);
    second.control.advance(41);
    expect(second.state.listing('BIT-1')?.attributes.item_name).toEqual(title('On its way'));
  });

  it('has an accepted patch on disk before the answer goes out', async () => {
    const sandbox = await start();
    const client = await sandboxClient(sandbox);
    await client.patch('BIT-1', patch('Kept'));
    expect(readFileSync(join(home, 'sandbox', 'amazon.json'), 'utf8')).toContain('"Kept"');
  });

  it('lets a patch land on what someone else changed in the meantime', async () => {
    const sandbox = await start({ home: null });
    const client = await sandboxClient(sandbox);
    await client.patch('BIT-1', patch('Mine'));
    expect(sandbox.control.externalEdit('BIT-1', { bullet_point: title('Theirs') })).toBe(true);
    expect(sandbox.control.externalEdit('NONE', {})).toBe(false);
    sandbox.control.advance(41);
    expect(sandbox.state.listing('BIT-1')?.attributes).toMatchObject({
      item_name: title('Mine'),
      bullet_point: title('Theirs'),
    });
  });

  it('draws the same delays from the same seed, others from another', async () => {
    const delays = async (seed: number) => {
      const sandbox = await start({ home: null, seed });
      const client = await sandboxClient(sandbox);
      for (const sku of ['BIT-1', 'BIT-1', 'BIT-1']) await client.patch(sku, patch('Seeded'));
      return sandbox.control
        .pending()
        .map(({ visibleAt, acceptedAt }) => Math.round((visibleAt - acceptedAt) / 60_000));
    };
    const [once, twice, other] = [await delays(7), await delays(7), await delays(8)];
    expect(once).toEqual(twice);
    expect(once).not.toEqual(other);
  });

  it('runs at the given pace', async () => {
    let realMs = 0;
    const sandbox = await start({ home: null, pace: 60, realMs: () => realMs });
    const from = sandbox.state.now();
    realMs = 1_000;
    expect(sandbox.state.now() - from).toBe(60_000);
  });
});

describe('the control', () => {
  it('rewrites a title over 75 characters at a word, as Amazon does', async () => {
    const sandbox = await start({ home: null });
    const long =
      'Testwell HSS Drill Bit Set with Titanium Coating, 19 Pieces from 1 to 10 mm, Metal Case Included';
    sandbox.control.externalEdit('BIT-1', { item_name: title(long) });
    expect(sandbox.control.rewriteTitle('BIT-1')).toBe(true);
    const now = String(sandbox.state.listing('BIT-1')?.attributes.item_name?.[0]?.value);
    expect(now.length).toBeLessThanOrEqual(75);
    expect(long.startsWith(now)).toBe(true);
    expect(sandbox.control.rewriteTitle('BIT-1', 'Their words')).toBe(true);
    expect(sandbox.state.listing('BIT-1')?.attributes.item_name).toEqual(title('Their words'));
  });

  it('grows the catalogue with distinct SKUs and ASINs, creation dates spread over years', async () => {
    const sandbox = await start({ home: null });
    sandbox.control.setCatalogueSize(5_000);
    const listings = sandbox.state.listings();
    expect(new Set(listings.map(({ item }) => item.sku)).size).toBe(5_000);
    expect(new Set(listings.map(({ item }) => item.asin)).size).toBe(5_000);
    const created = listings.map(({ createdAt }) => createdAt).toSorted((a, b) => a - b);
    expect((created.at(-1) ?? 0) - (created[0] ?? 0)).toBeGreaterThan(4 * 365 * 86_400_000);
    expect(Math.max(...created)).toBeLessThanOrEqual(sandbox.state.now());
    expect(() => sandbox.control.setCatalogueSize(2)).toThrow(RangeError);
  });

  it('resets everything to the first day', async () => {
    const sandbox = await start();
    const client = await sandboxClient(sandbox);
    await client.patch('BIT-1', patch('Gone'));
    sandbox.control.setCatalogueSize(30);
    sandbox.control.inject('*', { kind: 'throttle' });
    sandbox.control.reset();
    expect(sandbox.state.listings()).toHaveLength(3);
    expect(sandbox.control.acceptedPatches()).toEqual([]);
    sandbox.control.advance(41);
    expect(sandbox.state.listing('BIT-1')?.attributes.item_name).toEqual(
      title(miniCatalogue[0]?.title ?? ''),
    );
    expect((await (await sandboxClient(sandbox)).listing('BIT-1')).status).toBe(200);
  });
});
