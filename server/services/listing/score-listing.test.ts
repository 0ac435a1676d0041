import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minuteOf } from '../../../shared/series/point';
import { read as readSeries } from '../../database/history';
import { alerts, events, productTypes, scores } from '../../database/schema';
import type { MarketplaceListing } from '../../integrations/marketplace';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import { scoreListing } from './score-listing';
import { storeListing } from './store-listing';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime({ handlers: [], subscribers: [] });
});
afterEach(() => runtime.close());

const good: MarketplaceListing = {
  sku: 'GOOD-1',
  asin: null,
  productType: 'DRILL_BITS',
  content: {
    title: 'Brightwell HSS Drill Bit Set, 19 Pieces, 1-10 mm',
    itemHighlight: 'For steel, wood and plastic, in a metal case with size marks',
    bullets: [
      'Split point starts without wandering on rounded steel and needs no centre punch in mild steel',
      'Nineteen sizes from 1 to 10 mm in half-millimetre steps cover most jobs in the workshop and the van',
      'Ground from the solid, so that holes come out true to size and clean at the edge',
      'Hinged metal case with marked places shows at a glance which size is missing',
      'Fits drills with a 10 mm chuck or larger; use cutting oil on stainless steel',
    ],
    description:
      'A set for the workshop and the van. Each drill is ground from high speed steel and stands upright in its own place.',
    searchTerms: 'twist jobber bits metalwork tool kit',
  },
  images: ['MAIN', 'PT01', 'PT02', 'PT03', 'PT04', 'PT05'].map((variant) => ({
    variant,
    url: `https://m.media-amazon.com/${variant}.jpg`,
    width: 2000,
    height: 2000,
  })),
  offer: { priceIncVat: 1499, currency: 'GBP', quantity: 20, handlingDays: 1 },
  status: ['BUYABLE', 'DISCOVERABLE'],
  issues: [],
  attributes: { brand: 'Brightwell', material: 'High speed steel' },
  rawAttributes: {},
  createdAt: 1,
  lastUpdatedAt: 2,
};
const bad: MarketplaceListing = {
  ...good,
  content: {
    title: 'BEST DRILL!!! BEST DRILL BEST PRICE $$$ '.repeat(4),
    itemHighlight: null,
    bullets: [],
    description: null,
    searchTerms: null,
  },
  images: [],
  issues: [
    {
      code: '1',
      message: 'Suppressed',
      severity: 'ERROR',
      attributeNames: [],
      categories: [],
      enforcements: ['SEARCH_SUPPRESSED'],
    },
  ],
};

/** Stores a reading and scores it, a minute after the last one. */
async function see(listing: MarketplaceListing): Promise<string> {
  runtime.clock.advance(60_000);
  return runtime.database.write(async (tx) => {
    const { id } = await storeListing(tx, 'amazon-uk', listing, { at: runtime.now(), correlationId: 'test' });
    await scoreListing(tx, runtime, { listingId: id, correlationId: 'test' });
    return id;
  });
}
const scoreOf = async () => (await runtime.database.read.select().from(scores))[0];
const drops = async () =>
  (await runtime.database.read.select().from(alerts)).filter(({ kind }) => kind === 'score-drop');

describe('scoring a listing', () => {
  it('keeps the score, its history and an event for each change, and nothing when it is the same', async () => {
    const id = await see(good);
    const before = await scoreOf();
    await see(good);
    expect(await scoreOf()).toEqual(before);
    await see(bad);
    const after = await scoreOf();
    expect(after?.total).toBeLessThan(before?.total ?? 0);
    const history = await readSeries(
      runtime.database.read,
      { subject: id, metric: 'score' },
      { from: 0, to: minuteOf(runtime.now()) },
    );
    expect(history.points.map(({ value }) => value)).toEqual([before?.total, after?.total]);
    const changed = (await runtime.database.read.select().from(events)).filter(
      ({ name }) => name === 'score.changed',
    );
    expect(changed.map(({ payload }) => [payload.before, payload.after])).toEqual([
      [null, before?.total],
      [before?.total, after?.total],
    ]);
  });

  it('tells the seller once of a drop of more than a fifth, and takes it back when the score rises', async () => {
    await see(good);
    await see(bad);
    await see({ ...bad, offer: { ...bad.offer, quantity: 19 } });
    expect(await drops()).toMatchObject([{ severity: 'warning', dismissedAt: null }]);
    await see(good);
    expect((await drops())[0]?.dismissedAt).not.toBeNull();
  });

  it('does not call it a drop when more becomes known', async () => {
    await see(good);
    const rule = {
      title: 'x',
      required: true,
      recommended: false,
      editable: true,
      minLength: null,
      maxLength: null,
      minUtf8ByteLength: null,
      maxUtf8ByteLength: null,
      maxItems: null,
      values: null,
    };
    await runtime.database.write((tx) =>
      tx.insert(productTypes).values({
        id: 'amazon-uk:DRILL_BITS',
        marketplace: 'amazon-uk',
        name: 'DRILL_BITS',
        displayName: 'Drill bits',
        checksum: 'x',
        fetchedAt: 1,
        attributes: Object.fromEntries(
          ['size', 'color', 'unit_count', 'item_weight', 'style', 'model_number'].map((name) => [name, rule]),
        ),
      }),
    );
    await see({ ...good, status: ['BUYABLE'] });
    expect(await drops()).toEqual([]);
  });

  it('gives a parent and a listing that is gone no score', async () => {
    await see(good);
    await see({ ...good, attributes: { parentage_level: 'parent' } });
    expect(await scoreOf()).toBeUndefined();
  });
});
