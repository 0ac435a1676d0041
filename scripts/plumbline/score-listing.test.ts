import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../../server/sandbox/testing/shared-data';
import { runCommandLine } from './run-command-line';
import type { ListingScore } from './score-listing-answer';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-listing-'));
const uk = 'A1F83G8C2ARO7P';
const words = { marketplace_id: uk, language_tag: 'en_GB' };
const summary = {
  marketplaceId: uk,
  asin: 'B0CT4K8R2M',
  productType: 'DRILL_BITS',
  status: ['BUYABLE', 'DISCOVERABLE'],
  itemName: 'Tarnbrook Bits',
};

function write(value: unknown): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

async function run(...args: string[]) {
  const ran = { out: '', said: '' };
  const code = await runCommandLine(['score-listing', ...args], {
    out: (text) => (ran.out += `${text}\n`),
    say: (line) => (ran.said += `${line}\n`),
  });
  return { code, ...ran };
}

async function score(value: unknown, ...args: string[]): Promise<ListingScore> {
  const { code, out, said } = await run(write(value), '--json', ...args);
  expect([code, code === 0 ? '' : out + said]).toEqual([0, '']);
  return JSON.parse(out) as ListingScore;
}

const listing = {
  sku: 'TB-1',
  summaries: [summary],
  attributes: {
    item_name: [
      {
        value:
          'Tarnbrook 12-Piece Masonry Drill Bit Set with Carbide Tips, Straight Shanks and a Steel Case, 4-12 mm',
        ...words,
      },
    ],
    brand: [{ value: 'Tarnbrook', ...words }],
    bullet_point: [{ value: 'Satisfaction guarantee on every bit in the set', ...words }],
    number_of_items: [{ value: 10, marketplace_id: uk }],
    purchasable_offer: [
      {
        marketplace_id: uk,
        currency: 'GBP',
        audience: 'ALL',
        our_price: [{ schedule: [{ value_with_tax: 12.5 }] }],
      },
    ],
  },
  issues: [
    {
      code: '90220',
      message: "'material' is required but not supplied.",
      severity: 'ERROR',
      attributeNames: ['material'],
      categories: ['MISSING_ATTRIBUTE'],
      marketplaceIds: [uk],
    },
  ],
};

describe('plumbline score-listing', () => {
  it('prints total, known share, components and findings by attribute', async () => {
    const scored = await score(listing);
    expect(scored).toMatchObject({ sku: 'TB-1', asin: 'B0CT4K8R2M', marketplace: 'amazon-uk' });
    expect(scored.total).toBeGreaterThan(0);
    expect(scored.total).toBeLessThan(100);
    expect(scored.known).toBeGreaterThan(0.3);
    expect(scored.known).toBeLessThan(1);
    expect(scored.components.map(({ component }) => component)).toEqual([
      'seo',
      'content',
      'images',
      'competitive',
      'compliance',
    ]);
    expect(scored.findings).toContainEqual(
      expect.objectContaining({ rule: 'seo/title-length', field: 'item_name', severity: 'policy' }),
    );
    expect(scored.findings).toContainEqual(
      expect.objectContaining({ rule: 'compliance/bullet-claims', field: 'bullet_point', index: 0 }),
    );
    expect(scored.findings[0]).toMatchObject({
      rule: 'compliance/amazon-issues',
      evidence: "Amazon says: «'material' is required but not supplied.»",
    });
    for (const finding of scored.findings) {
      expect(finding.score).toBeLessThan(1);
      expect(finding.fix).not.toBeNull();
    }
  });

  it('takes the answer as Amazon’s samples wrap it', async () => {
    const bare = await score(listing);
    expect(
      await score({
        pairs: [
          { status: 400, response: { errors: [] } },
          { status: 200, response: listing },
        ],
      }),
    ).toEqual(bare);
    expect(await score({ items: [listing] })).toEqual(bare);
  });

  it('prints the same for people', async () => {
    const { out } = await run(write(listing));
    expect(out).toContain('TB-1  Tarnbrook 12-Piece');
    expect(out).toContain('seo/title-length · item_name');
    expect(out).toContain('not counted  Rating: ');
  });

  it('holds required attributes against the product type that it is given', async () => {
    const definition = {
      $id: 'https://schemas.amazon.com/selling-partners/definitions/product-types/schema/v1/DRILL_BITS',
      type: 'object',
      required: ['material', 'item_name'],
      properties: {
        item_name: { title: 'Item Name', type: 'array', items: { properties: { value: { maxLength: 60 } } } },
        material: { title: 'Material', type: 'array', items: { properties: { value: { type: 'string' } } } },
      },
    };
    const { findings } = await score(listing, '--product-type', write(definition));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'compliance/required-attributes', field: 'material' }),
    );
    expect(findings.find(({ rule }) => rule === 'seo/title-length')?.evidence).toContain('of 60 characters');
  });

  it('counts as unknown, not as empty, what the answer was not asked for', async () => {
    const scored = await score({ sku: 'TB-1', summaries: [summary] });
    expect(scored.title).toBe('Tarnbrook Bits');
    expect(scored.findings.filter(({ field }) => field === 'bullet_point')).toEqual([]);
    expect(scored.unknown).toContainEqual({ name: 'Bullets', reason: 'the answer does not hold it' });
    const empty = await score({ sku: 'TB-1', attributes: {} });
    expect(empty.findings.filter(({ rule }) => rule === 'content/bullet-count')).toHaveLength(1);
    expect((await score({ sku: 'TB-1' })).known).toBeLessThan(0.3);
  });

  it('reads the marketplace and language out of the answer', async () => {
    const us = { marketplace_id: 'ATVPDKIKX0DER', language_tag: 'en_US' };
    const both = {
      ...listing,
      attributes: {
        item_name: [
          { value: 'American', ...us },
          { value: 'British', ...words },
        ],
      },
    };
    expect(await score(both)).toMatchObject({ marketplace: 'amazon-uk', title: 'British' });
    const american = { sku: 'A', attributes: { item_name: [{ value: 'American', ...us }] } };
    expect(await score(american)).toMatchObject({ marketplace: 'amazon-us', title: 'American' });
    const german = {
      sku: 'A',
      attributes: {
        item_name: [{ value: 'Deutsch', marketplace_id: 'A1PA6795UKMFR9', language_tag: 'de_DE' }],
      },
    };
    expect(await score(german)).toMatchObject({ marketplace: 'amazon-uk', title: 'Deutsch' });
    expect((await run(write(german))).said).toContain('A1PA6795UKMFR9 is no marketplace of ours');
  });

  it('names the field that it cannot read', async () => {
    const cases: [unknown, string][] = [
      ['{ not json', 'is no JSON'],
      ['[]', 'no JSON object'],
      [{}, 'no sku'],
      [{ errors: [{ code: 'NotFound' }] }, 'an error of Amazon’s'],
      [{ items: [listing, listing] }, '2 listings'],
      [{ sku: 7 }, 'sku'],
      [{ sku: 'A', attributes: { bullet_point: 'text' } }, 'attributes.bullet_point'],
      [{ sku: 'A', issues: [{ code: 1 }] }, 'issues.0.code'],
    ];
    for (const [value, told] of cases) {
      const ran = await run(write(value));
      expect([ran.code, ran.out]).toEqual([1, '']);
      expect(ran.said).toContain(told);
    }
    expect((await run('/no/such/file.json')).said).toContain('There is no file');
    expect((await run(write(listing), '--product-type', write({ schema: { link: {} } }))).said).toContain(
      'schema.link.resource',
    );
  });

  const samples = sharedFolder('sp-api-samples');
  const files =
    samples === null
      ? []
      : readdirSync(join(samples, 'responses')).filter((name) => name.startsWith('listingsItems'));
  it(`scores or refuses in words each of ${files.length} sample answers of Amazon’s`, async () => {
    for (const name of files) {
      const { code, out, said } = await run(join(samples ?? '', 'responses', name), '--json');
      expect([name, code === 0 || /"code": "bad-request"/.test(out), said]).toEqual([name, true, said]);
    }
  });

  it('passes on every issue that Amazon reports, in its words', async () => {
    for (const name of files.filter((file) => file.includes('getListingsItem'))) {
      const { out } = await run(join(samples ?? '', 'responses', name), '--json');
      const { findings } = JSON.parse(out) as ListingScore;
      const told = findings.filter(({ rule }) => rule === 'compliance/amazon-issues');
      expect(told.length).toBeGreaterThan(3);
      expect(findings.slice(0, told.length)).toEqual(told);
      expect(told).toContainEqual(
        expect.objectContaining({
          field: 'size',
          evidence: "Amazon says: «'size' is required but not supplied.»",
        }),
      );
    }
  });
});
