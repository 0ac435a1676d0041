import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListingIssue } from '../../../shared/catalog/listing-issue';
import { alerts, auditLog, events, listings, listingVersions } from '../../database/schema';
import type { MarketplaceListing } from '../../integrations/marketplace';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import { storeListing } from './store-listing';

let runtime: TestRuntime;
beforeAll(async () => {
  runtime = await testRuntime();
});
afterAll(() => runtime.close());

const suppressed: ListingIssue = {
  code: '18027',
  message: 'Text in the main image',
  severity: 'ERROR',
  attributeNames: [],
  categories: [],
  enforcements: ['SEARCH_SUPPRESSED'],
};
const hint: ListingIssue = { ...suppressed, code: '1', severity: 'WARNING', enforcements: [] };

function listing(sku: string, change: Partial<MarketplaceListing> = {}): MarketplaceListing {
  return {
    sku,
    asin: 'B000000001',
    productType: 'DRILL_BITS',
    content: { title: 'A', itemHighlight: null, bullets: ['B'], description: null, searchTerms: null },
    images: [],
    offer: { priceIncVat: 749, currency: 'GBP', quantity: 3, handlingDays: 1 },
    status: ['BUYABLE'],
    issues: [],
    attributes: {},
    rawAttributes: {},
    createdAt: 1,
    lastUpdatedAt: 2,
    ...change,
  };
}

const store = (read: MarketplaceListing) =>
  runtime.database.write((tx) =>
    storeListing(tx, 'amazon-uk', read, { at: runtime.now(), correlationId: 'test' }),
  );

async function rowsOf(sku: string) {
  const { read } = runtime.database;
  const row = (await read.select().from(listings)).find((one) => one.sku === sku)!;
  const isOf = (one: { listingId: string | null }) => one.listingId === row.id;
  return {
    row,
    versions: (await read.select().from(listingVersions)).filter(isOf),
    events: (await read.select().from(events)).filter(({ payload }) => payload.listingId === row.id),
    audits: (await read.select().from(auditLog)).filter(({ entityId }) => entityId === row.id),
    alerts: (await read.select().from(alerts)).filter(isOf),
  };
}

const readings = fc.record({
  title: fc.constantFrom('A', 'B', 'C'),
  priceIncVat: fc.constantFrom(749, 799, null),
  issues: fc.subarray([suppressed, hint]),
});

describe('storing a listing', () => {
  it('never brings old words back when something newer was stored while the answer was on its way', async () => {
    const words = (title: string) => ({ content: { ...listing('x').content, title } });
    await store(listing('overtaken', words('Old')));
    const askedAt = runtime.now();
    runtime.clock.advance(1000);
    await store(listing('overtaken', words('Published')));
    runtime.clock.advance(1000);
    const late = { at: runtime.now(), askedAt, correlationId: 'test' };
    await runtime.database.write((tx) =>
      storeListing(tx, 'amazon-uk', listing('overtaken', words('Old')), late),
    );
    expect((await rowsOf('overtaken')).row.content.title).toBe('Published');
    expect((await rowsOf('overtaken')).versions).toHaveLength(2);
  });

  it('takes what is read after the clock was set back', async () => {
    const before = runtime.now();
    runtime.clock.advance(86_400_000);
    await store(listing('clock'));
    runtime.clock.set(before);
    const by = { at: runtime.now(), askedAt: runtime.now(), correlationId: 'test' };
    const cheaper = listing('clock', { status: [] });
    await runtime.database.write((tx) => storeListing(tx, 'amazon-uk', cheaper, by));
    expect((await rowsOf('clock')).row.status).toEqual([]);
  });

  it('has the same effect however often each reading comes in a row', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(readings, fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 5 }),
        async (story) => {
          const [once, often] = [`once-${(n += 1)}`, `often-${n}`];
          for (const [{ title, priceIncVat, issues }, times] of story) {
            const base = listing('');
            const read = {
              content: { ...base.content, title },
              offer: { ...base.offer, priceIncVat },
              issues,
            };
            await store(listing(once, read));
            for (let time = 0; time < times; time += 1) await store(listing(often, read));
          }
          const [a, b] = [await rowsOf(once), await rowsOf(often)];
          const shape = (rows: typeof a) => ({
            versions: rows.versions.map(({ version, content, origin }) => [version, content.title, origin]),
            events: rows.events.map(({ name, payload }) => [name, { ...payload, listingId: '' }]),
            audits: rows.audits.map(({ what, before, after }) => [what, before, after]),
            alerts: rows.alerts.length,
            version: rows.row.version,
          });
          expect(shape(b)).toEqual(shape(a));
          expect(a.versions.map(({ version }) => version)).toEqual(a.versions.map((_, at) => at + 1));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('makes one alert of one critical issue, keeps it dismissed while the issue lasts, and takes it back when it is cured', async () => {
    await store(listing('issue', { issues: [suppressed, hint] }));
    expect((await rowsOf('issue')).alerts).toMatchObject([
      { kind: 'listing-issue', severity: 'critical', dismissedAt: null },
    ]);
    await runtime.database.write((tx) => tx.update(alerts).set({ dismissedAt: 5 }));
    await store(
      listing('issue', { issues: [hint, suppressed], offer: { ...listing('').offer, quantity: 2 } }),
    );
    expect((await rowsOf('issue')).alerts).toHaveLength(1);
    await store(listing('issue', { issues: [] }));
    await store(listing('issue', { issues: [suppressed] }));
    expect((await rowsOf('issue')).alerts).toHaveLength(2);
    await store(listing('issue', { issues: [] }));
    expect((await rowsOf('issue')).alerts.every(({ dismissedAt }) => dismissedAt !== null)).toBe(true);
  });

  it('does not take a new order of issues or members for a change', async () => {
    await store(
      listing('order', {
        issues: [suppressed, hint],
        rawAttributes: { brand: [{ value: 'A', marketplace_id: 'x' }] },
      }),
    );
    const again = await store(
      listing('order', {
        issues: [hint, suppressed],
        rawAttributes: { brand: [{ marketplace_id: 'x', value: 'A' }] },
      }),
    );
    expect(again.changed).toEqual([]);
  });
});
