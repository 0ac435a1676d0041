import { count, eq, isNotNull } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiError } from '../../../shared/api-error';
import { fail, ok } from '../../../shared/result';
import * as schema from '../../database/schema';
import { sandboxAccount, type SandboxAccount } from '../../integrations/amazon/testing/sandbox-account';
import type { MarketplaceAdapter } from '../../integrations/marketplace';
import { handlers } from '../../jobs/handlers';
import { catalogue } from '../../sandbox/catalogue/catalogue';
import { subscribers } from '../../events/subscribers';
import { syncListingsHandler } from '../../jobs/handlers/sync-listings';
import { runDueJobs } from '../../jobs/run-due-jobs';
import { connectionOf } from '../connection/connection-row';

const minute = 60_000;
/** Every other product: all families, in a few pages. */
const someOfIt = catalogue.filter((_, index) => index % 2 === 0);
let account: SandboxAccount;
beforeEach(async () => {
  account = await sandboxAccount({ catalogue: someOfIt }, { handlers, subscribers });
  const { control } = account.sandbox;
  // These tests are about the sync, not about waiting: rates have tests of their own.
  control.rate('searchListingsItems', { rate: 1000, burst: 1000 });
  control.rate('getListingsItem', { rate: 1000, burst: 1000 });
  control.rate('searchCatalogItems', { rate: 1000, burst: 1000 });
});
afterEach(() => account.close());

async function sync(mode: 'full' | 'incremental' = 'full'): Promise<void> {
  await account.runtime.jobs.enqueue(null, {
    kind: 'sync-listings',
    key: 'sync-listings',
    payload: { mode },
  });
  await account.runtime.settle();
}

const rows = () => account.runtime.database.read.select().from(schema.listings);
const requests = (operation: string) => account.sandbox.control.requests(operation);

/** Every row that a sync may touch, but those that say that it ran. */
async function snapshot() {
  const { read } = account.runtime.database;
  return {
    listings: await read.select().from(schema.listings),
    versions: await read.select().from(schema.listingVersions),
    products: await read.select().from(schema.products),
    types: await read.select().from(schema.productTypes),
    scores: await read.select().from(schema.scores),
    alerts: await read.select().from(schema.alerts),
    points: await read.select().from(schema.seriesPoints),
    audits: await read.select().from(schema.auditLog),
    events: (await read.select().from(schema.events)).filter(({ name }) => name !== 'job.completed'),
  };
}

const text = (value: string) => ({ value, language_tag: 'en_GB', marketplace_id: 'A1F83G8C2ARO7P' });

describe('the sync of listings', () => {
  it('stores every listing with its first version, product type, catalogue images and score', async () => {
    await sync();
    const stored = await rows();
    expect(stored).toHaveLength(account.sandbox.state.listings().length);
    const { types, scores, versions } = await snapshot();
    expect(versions).toHaveLength(stored.length);
    expect(new Set(types.map(({ name }) => name))).toEqual(
      new Set(stored.map(({ productType }) => productType)),
    );
    const parents = stored.filter(({ attributes }) => attributes.parentage_level === 'parent');
    expect(scores).toHaveLength(stored.length - parents.length);
    expect(scores.every(({ total }) => total !== null && total >= 0 && total <= 100)).toBe(true);
    expect(stored.some(({ images }) => images.some(({ width }) => width !== null && width > 1000))).toBe(
      true,
    );
    expect(await connectionOf(account.runtime.database.read)).toMatchObject({
      lastSyncCount: stored.length,
      syncing: null,
      problem: null,
    });
  });

  it('writes nothing when nothing has changed', async () => {
    await sync();
    const before = await snapshot();
    account.runtime.clock.advance(15 * minute);
    await sync('full');
    expect(await snapshot()).toEqual(before);
  });

  it('reads only what changed, and makes one version, one event and one new score of changed words', async () => {
    await sync();
    const listing = (await rows()).find(({ content }) => content.title.length > 75)!;
    const eventsBefore = (await snapshot()).events.length;
    account.sandbox.control.externalEdit(listing.sku, {
      item_name: [text('Masonry drill bit, 6 mm, pack of 5')],
    });
    account.sandbox.control.clearRequests();
    account.runtime.clock.advance(15 * minute);
    await sync('incremental');
    expect(requests('searchListingsItems')).toHaveLength(1);
    const after = (await rows()).find(({ id }) => id === listing.id)!;
    expect(after).toMatchObject({ version: 2, content: { title: 'Masonry drill bit, 6 mm, pack of 5' } });
    const events = (await snapshot()).events.slice(eventsBefore);
    // A title over its limit that came back within it is told: Amazon shortens those itself.
    expect(events.map(({ name }) => name).sort()).toEqual([
      'alert.created',
      'listing.updated',
      'score.changed',
    ]);
    const updated = events.find(({ name }) => name === 'listing.updated')!;
    expect(updated.payload).toEqual({ listingId: listing.id, version: 2, changed: ['content'] });
  });

  it('says that a price changed, with both prices', async () => {
    await sync();
    const listing = (await rows()).find(({ offer }) => offer.priceIncVat !== null)!;
    const offer = account.sandbox.control.listing(listing.sku)!.attributes.purchasable_offer![0]!;
    const dearer = [{ schedule: [{ value_with_tax: 99.5 }] }];
    account.sandbox.control.externalEdit(listing.sku, {
      purchasable_offer: [{ ...offer, our_price: dearer, discounted_price: undefined }],
    });
    await sync('incremental');
    const event = (await snapshot()).events.find(({ name }) => name === 'price.changed');
    expect(event?.payload).toEqual({
      listingId: listing.id,
      beforeIncVat: listing.offer.priceIncVat,
      afterIncVat: 9950,
    });
  });

  it('calls words rewritten when Amazon changed what we had published, and tells the seller once', async () => {
    await sync();
    const listing = (await rows()).find(({ content }) => content.title.length > 75)!;
    await account.runtime.database.write(async (tx) => {
      const { title } = listing.content;
      const common = {
        by: 'owner',
        reason: '',
        decidedAt: 1,
        updatedAt: 1,
        kind: 'content',
        state: 'live',
      } as const;
      await tx
        .insert(schema.changes)
        .values({ id: 'c', listingId: listing.id, before: {}, after: { title }, ...common });
    });
    account.sandbox.control.rewriteTitle(listing.sku);
    await sync('incremental');
    await sync('incremental');
    const { versions, alerts } = await snapshot();
    expect(versions.find(({ listingId, version }) => listingId === listing.id && version === 2)?.origin).toBe(
      'rewritten',
    );
    expect(alerts.filter(({ kind }) => kind === 'title-rewritten')).toHaveLength(1);
  });

  it('sets a malformed listing aside and stores the others, calling nothing gone', async () => {
    await sync();
    account.sandbox.control.inject('searchListingsItems', { kind: 'malformed-item', index: 3 }, 1);
    await sync('full');
    const { read } = account.runtime.database;
    expect(await read.select().from(schema.listings).where(isNotNull(schema.listings.goneAt))).toEqual([]);
    expect(await account.runtime.jobs.list({ state: 'dead' })).toEqual([]);
  });

  it('marks a SKU as gone only when a complete sync did not meet it and Amazon does not know it', async () => {
    await sync();
    const [gone, hidden] = await rows();
    const adapter = withoutSkus(account.adapter, [gone!.sku, hidden!.sku]);
    const get: MarketplaceAdapter['getListing'] = (sku, options) =>
      sku === gone!.sku
        ? account.adapter.getListing('NO-SUCH-SKU', options)
        : account.adapter.getListing(sku, options);
    account.runtime.connect({ ...adapter, getListing: get });
    account.runtime.clock.advance(minute);
    await sync('incremental');
    expect((await rows()).filter(({ goneAt }) => goneAt !== null)).toEqual([]);
    await sync('full');
    expect((await rows()).filter(({ goneAt }) => goneAt !== null).map(({ sku }) => sku)).toEqual([gone!.sku]);
    account.runtime.connect(account.adapter);
    await sync('full');
    expect((await rows()).filter(({ goneAt }) => goneAt !== null)).toEqual([]);
  });

  it('sets one SKU aside that it did not meet and cannot read, and comes through', async () => {
    await sync();
    const [unread, gone] = await rows();
    const unreadable = fail(apiError('malformed-answer', 'Amazon’s answer cannot be read'));
    account.runtime.connect({
      ...withoutSkus(account.adapter, [unread!.sku, gone!.sku]),
      getListing: (sku, options) =>
        sku === unread!.sku
          ? Promise.resolve(unreadable)
          : account.adapter.getListing('NO-SUCH-SKU', options),
    });
    account.runtime.clock.advance(minute);
    await sync('full');
    expect((await rows()).filter(({ goneAt }) => goneAt !== null).map(({ sku }) => sku)).toEqual([gone!.sku]);
    account.runtime.connect(account.adapter);
    await sync('full');
  });

  it('goes on after a crash at the page after the last committed one', async () => {
    let pages = 0;
    const crashing: MarketplaceAdapter = {
      ...account.adapter,
      searchListings(query, options) {
        pages += 1;
        if (pages === 3) throw new Error('killed');
        return account.adapter.searchListings(query, options);
      },
    };
    account.runtime.connect(crashing);
    await sync('full');
    expect(await rows()).toHaveLength(40);
    account.runtime.clock.advance(10 * minute);
    await account.runtime.settle();
    const total = account.sandbox.state.listings().length;
    expect(await rows()).toHaveLength(total);
    expect(requests('searchListingsItems')).toHaveLength(Math.ceil(total / 20));
  });

  it('reads the listings all the same when the catalogue does not answer', async () => {
    account.sandbox.control.inject('searchCatalogItems', { kind: 'access-denied' });
    await sync('full');
    const connection = await connectionOf(account.runtime.database.read);
    expect(connection).toMatchObject({
      problem: null,
      lastSyncCount: account.sandbox.state.listings().length,
    });
  });

  it('slices a catalogue that one query cannot page through, and reads all of it', async () => {
    account.sandbox.control.setCatalogueSize(1050);
    account.runtime.connect({ ...account.adapter, catalogueProducts: () => Promise.resolve(ok([])) });
    await account.runtime.jobs.enqueue(null, { kind: 'sync-listings', payload: { mode: 'full' } });
    await runDueJobs(account.runtime, [syncListingsHandler]);
    const [row] = await account.runtime.database.read.select({ n: count() }).from(schema.listings);
    expect(row?.n).toBe(1050);
    expect(requests('searchListingsItems').every(({ status }) => status === 200)).toBe(true);
  }, 120_000);

  it('tells the seller after three failures in a row, and takes it back when a sync comes through', async () => {
    account.sandbox.control.inject('searchListingsItems', { kind: 'status', status: 500 });
    const failing = () =>
      account.runtime.database.read
        .select()
        .from(schema.alerts)
        .where(eq(schema.alerts.kind, 'sync-failing'));
    await account.runtime.jobs.enqueue(null, { kind: 'sync-listings', payload: { mode: 'full' } });
    for (let attempts = 1; attempts <= 3; attempts += 1) {
      await account.runtime.settle();
      expect(await failing()).toHaveLength(attempts < 3 ? 0 : 1);
      account.runtime.clock.advance(60 * minute);
    }
    expect((await connectionOf(account.runtime.database.read)).problem).toMatch(/Amazon/);
    account.sandbox.control.clearFaults();
    await account.runtime.database.write((tx) => tx.delete(schema.breakers));
    await account.runtime.settle();
    expect((await failing())[0]?.dismissedAt).not.toBeNull();
    expect((await connectionOf(account.runtime.database.read)).problem).toBeNull();
  });

  it('tells the seller at once, and knocks no further, when Amazon denies access', async () => {
    account.sandbox.control.inject('searchListingsItems', { kind: 'access-denied' });
    account.sandbox.control.clearRequests();
    await sync('full');
    expect(account.sandbox.control.requests('searchListingsItems')).toHaveLength(1);
    const open = await account.runtime.database.read.select().from(schema.alerts);
    expect(open.map(({ kind }) => kind)).toEqual(['sync-failing']);
    account.sandbox.control.clearFaults();
    await sync('full');
    const left = (await account.runtime.database.read.select().from(schema.alerts)).filter(
      ({ kind, dismissedAt }) => kind === 'sync-failing' && dismissedAt === null,
    );
    expect(left).toEqual([]);
  });

  it('asks the seller at once, and knocks no further, when Amazon no longer accepts the credentials', async () => {
    account.sandbox.control.setAuthorised(false);
    await sync('full');
    const connection = await connectionOf(account.runtime.database.read);
    expect(connection.problem).toMatch(/refresh token/);
    expect(await account.runtime.jobs.list({ state: 'waiting' })).toEqual([]);
    expect(requests('token')).toHaveLength(1);
  });
});

function withoutSkus(adapter: MarketplaceAdapter, skus: string[]): MarketplaceAdapter {
  return {
    ...adapter,
    async searchListings(query, options) {
      const page = await adapter.searchListings(query, options);
      if (!page.ok) return page;
      return ok({ ...page.value, listings: page.value.listings.filter(({ sku }) => !skus.includes(sku)) });
    },
  };
}
