import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../../server/sandbox/testing/shared-data';
import { draftJson } from './draft-output';
import { runCommandLine } from './run-command-line';

type Drafts = ReturnType<typeof draftJson>;

const uk = 'A1F83G8C2ARO7P';
const text = (value: string) => ({ value, language_tag: 'en_GB', marketplace_id: uk });
const listing = {
  sku: 'HW-DS-60',
  summaries: [{ marketplaceId: uk, asin: 'B0CT4K8R2M', productType: 'SCREWS', status: ['BUYABLE'] }],
  attributes: {
    item_name: [
      text(
        'HALEWICK DECKING SCREWS 4.5 X 60MM GREEN STAINLESS STEEL OUTDOOR TIMBER SCREWS BEST QUALITY SCREWS FREE DELIVERY PACK OF 250',
      ),
    ],
    brand: [text('Halewick')],
    material: [text('A2 Stainless Steel')],
    color: [text('Green')],
    number_of_items: [{ value: 250, marketplace_id: uk }],
    item_length: [{ value: 60, unit: 'millimeters', marketplace_id: uk }],
    bullet_point: [text('<b>T20 bit included</b>'), text('Money back guarantee'), text('N/A')],
    product_description: [text('<p>Made for boards that stay outside.&nbsp;Not for use in oak.</p>')],
  },
  issues: [],
};

async function draft(value: unknown, ...args: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'plumbline-draft-')), 'listing.json');
  writeFileSync(file, JSON.stringify(value));
  return run(file, ...args);
}

async function run(...args: string[]) {
  const ran = { out: '', said: '' };
  const code = await runCommandLine(['draft', ...args], {
    out: (line) => (ran.out += `${line}\n`),
    say: (line) => (ran.said += `${line}\n`),
  });
  return { code, ...ran };
}

describe('plumbline draft', () => {
  it('prints variants, best first, with their scores and the source of every piece', async () => {
    const { code, out } = await draft(listing, '--json');
    expect(code).toBe(0);
    const drafts = JSON.parse(out) as Drafts;
    expect(drafts.variants.length).toBeGreaterThanOrEqual(3);
    const [best] = drafts.variants;
    expect(best?.gain).toBeGreaterThanOrEqual(20);
    expect(best?.content.title).toContain('Halewick Decking Screws');
    expect(best?.content.title.length).toBeLessThanOrEqual(75);
    expect(JSON.stringify(best?.content)).not.toMatch(/guarantee|FREE DELIVERY|<b>|nbsp/i);
    expect(best?.content.description).toContain('Not for use in oak');
    const brand = best?.words.title.segments.find(({ text: piece }) => piece.includes('Halewick'));
    expect(brand?.from).toMatchObject({ source: 'attribute', name: 'brand', start: 0, end: 8 });
    for (const { words } of drafts.variants) {
      for (const { segments, text: whole } of [words.title, ...words.bullets])
        expect(segments.map(({ text: piece }) => piece).join('')).toBe(whole);
    }
  });

  it('prints the same for people, and says what was left out', async () => {
    const { out } = await draft(listing);
    expect(out).toMatch(/: \d+ -> \d+ \(\+\d+\)/);
    expect(out).toContain('attribute material 0-18');
    expect(out).toContain('Note: Bullet 2: left out of «Money back guarantee»');
  });

  it('invents nothing where there is nothing to write from', async () => {
    const { code, out } = await draft({ sku: 'X', attributes: {}, summaries: [] }, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      variants: [],
      missing: [
        'what it is: a noun in the title, or item_type_name',
        'brand',
        'size',
        'material',
        'colour',
        'facts for five bullets',
      ],
    });
  });

  it('names what is wrong with a file', async () => {
    const { code, said } = await run('/no/such/file.json');
    expect([code, said]).toEqual([1, expect.stringContaining('/no/such/file.json')]);
    expect((await draft([])).said).toContain('FILE');
  });

  const folder = sharedFolder('sp-api-samples');
  const responses = folder === null ? '' : join(folder, 'responses');
  const samples =
    folder === null ? [] : readdirSync(responses).filter((name) => name.includes('getListingsItem.json'));
  for (const name of samples) {
    it(`drafts ${name} as Amazon publishes it`, async () => {
      const { code, out } = await run(join(responses, name), '--json');
      expect(code).toBe(0);
      expect((JSON.parse(out) as Drafts).variants.length).toBeGreaterThan(0);
    });
  }
});
