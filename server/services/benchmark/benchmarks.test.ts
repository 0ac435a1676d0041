import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShownPage } from '../../../shared/catalog/shown-page';
import { benchmarks, competitors, listings, products, shownPages } from '../../database/schema';
import { read as readSeries } from '../../database/history';
import { sandboxAccount, type SandboxAccount } from '../../integrations/amazon/testing/sandbox-account';
import { handlers } from '../../jobs/handlers';
import { subscribers } from '../../events/subscribers';
import { catalogue } from '../../sandbox/catalogue/catalogue';
import { competitorTrack } from '../../sync/mutations/competitor-track';
import { competitorUntrack } from '../../sync/mutations/competitor-untrack';
import { factsOfProduct } from '../listing/product-facts';
import { storeShownPage } from '../listing/store-shown-page';

const marketplace = 'amazon-uk' as const;
let account: SandboxAccount;
let own: typeof listings.$inferSelect;
let rivals: string[];

beforeEach(async () => {
  const drills = catalogue.filter((item) => item.productType === 'DRILL_BITS');
  const others = drills.filter((item) => item.sku === null).slice(0, 3);
  rivals = others.map((item) => item.asin);
  const ours = drills.filter((item) => item.sku !== null).slice(0, 4);
  account = await sandboxAccount({ catalogue: [...ours, ...others] }, { handlers, subscribers });
  const { control } = account.sandbox;
  for (const operation of ['searchListingsItems', 'getListingsItem', 'searchCatalogItems'] as const)
    control.rate(operation, { rate: 1000, burst: 1000 });
  await account.runtime.jobs.enqueue(null, { kind: 'sync-listings', key: 's', payload: { mode: 'full' } });
  await account.runtime.settle();
  const rows = await account.runtime.database.read.select().from(listings);
  const [first] = rows.filter((row) => row.attributes.parentage_level !== 'parent' && row.asin !== null);
  if (!first) throw new Error('no listing of one’s own');
  own = first;
});
afterEach(() => account.close());

const page = (asin: string, more: Partial<ShownPage> = {}): ShownPage => ({
  marketplace,
  asin,
  at: account.runtime.now(),
  title: `Rival bits ${asin}`,
  brand: 'Rival',
  bullets: ['Short'],
  description: 'A description of some length, with what it is made of and what it is for.',
  images: [],
  imageCount: 9,
  hasVideo: true,
  hasAplus: true,
  priceIncVat: 1299,
  currency: 'GBP',
  rating: 4.4,
  reviewCount: 210,
  bestSellerRanks: [{ category: 'Drill Bits', rank: 12 }],
  breadcrumb: ['DIY & Tools', 'Drill Bits'],
  attributes: {},
  availability: 'In stock',
  ...more,
});
const show = async (shown: ShownPage) => {
  const { runtime } = account;
  await runtime.database.write((tx) => storeShownPage(tx, shown, { at: runtime.now(), correlationId: 'c' }));
  await runtime.settle();
  runtime.clock.advance(60_000);
  await runtime.settle();
};
const track = async (asin: string) => {
  const { runtime } = account;
  const changes = { listingId: own.id, marketplace, asin };
  const mutation = { device: 'd', seq: 1, id: 'm', baseVersion: null, correlationId: 'c' };
  const answer = await runtime.database.write((tx) =>
    competitorTrack.apply(tx, { ...mutation, kind: 'competitor.track', changes }, runtime),
  );
  await runtime.settle();
  return answer;
};
const mine = async () => {
  const { read } = account.runtime.database;
  return (await read.select().from(benchmarks).where(eq(benchmarks.id, own.id)))[0]?.result;
};

describe('a listing beside its rivals', () => {
  it('is compared with a rival as soon as one is tracked, by what the catalogue says of it', async () => {
    expect(await mine()).toBeUndefined();
    const [rival = ''] = rivals;
    expect(await track(rival)).toEqual({ outcome: 'applied' });
    expect(await mine()).toMatchObject({
      of: 2,
      against: [{ asin: rival, why: 'tracked', source: 'sp-api' }],
    });
  });

  it('is compared with a page that the seller opened, which says more than the catalogue', async () => {
    const [rival = ''] = rivals;
    await track(rival);
    await show(page(rival));
    expect((await mine())?.against).toMatchObject([
      { asin: rival, source: 'page', title: `Rival bits ${rival}` },
    ]);
    const bsr = await readSeries(
      account.runtime.database.read,
      { subject: `${marketplace}:${rival}`, metric: 'bsr' },
      { from: 0, to: 1e9 },
    );
    expect(bsr.points.at(-1)?.value).toBe(12);
  });

  it('is compared with the best ranked of its own category, and not with other categories', async () => {
    const { read } = account.runtime.database;
    const [product] = await read
      .select()
      .from(products)
      .where(eq(products.asin, own.asin ?? ''));
    const path = factsOfProduct(product?.facts).browsePath;
    await show(page('B0RIVAL001', { breadcrumb: path }));
    await show(page('B0RIVAL002', { breadcrumb: ['DIY & Tools', 'Wallpaper'] }));
    expect((await mine())?.against).toMatchObject([{ asin: 'B0RIVAL001', why: 'category-best' }]);
  });

  it('has no benchmark any more when nobody is left', async () => {
    const [rival = ''] = rivals;
    await track(rival);
    const { runtime } = account;
    const [row] = await runtime.database.read.select().from(competitors);
    const mutation = { device: 'd', seq: 2, id: 'n', baseVersion: null, correlationId: 'c' };
    await runtime.database.write((tx) =>
      competitorUntrack.apply(
        tx,
        { ...mutation, kind: 'competitor.untrack', changes: { competitorId: row?.id ?? '' } },
        runtime,
      ),
    );
    await runtime.jobs.enqueue(null, { kind: 'refresh-benchmarks', payload: { seen: null } });
    await runtime.settle();
    expect(await mine()).toBeUndefined();
  });

  it('refuses its own ASIN and another marketplace as a rival', async () => {
    expect(await track(own.asin ?? '')).toMatchObject({
      outcome: 'refused',
      error: { field: 'changes.asin' },
    });
  });
});

describe('a page that was shown', () => {
  it('that is older than the last look, or than a week, changes nothing', async () => {
    const at = account.runtime.now();
    await show(page('B0RIVAL001', { title: 'New' }));
    await show(page('B0RIVAL001', { title: 'Old', at: at - 1000 }));
    await show(page('B0RIVAL002', { at: at - 8 * 86_400_000 }));
    const rows = await account.runtime.database.read.select().from(shownPages);
    expect(rows.map((row) => row.page.title)).toEqual(['New']);
  });

  it('from a clock that runs ahead counts as read now', async () => {
    const now = account.runtime.now();
    await show(page('B0RIVAL001', { at: now + 86_400_000 }));
    const [row] = await account.runtime.database.read.select().from(shownPages);
    expect(row?.at).toBe(now);
  });
});
