import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentOfAttributes } from './attribute-map';
import { marketplaces } from '../../../shared/catalog/marketplace';
import type { ListingsPage, MarketplaceListing } from '../marketplace';
import { seller } from '../../sandbox/amazon/marketplace';
import { sandboxAccount, type SandboxAccount } from './testing/sandbox-account';

let account: SandboxAccount;
beforeAll(async () => {
  account = await sandboxAccount();
});
afterAll(() => account.close());
beforeEach(() => {
  account.sandbox.control.reset();
});

const value = <T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

async function allListings(): Promise<MarketplaceListing[]> {
  const found: MarketplaceListing[] = [];
  let pageToken: string | null = null;
  do {
    const page: ListingsPage = value(
      await account.adapter.searchListings(pageToken === null ? {} : { pageToken }),
    );
    expect(page.setAside).toEqual([]);
    found.push(...page.listings);
    pageToken = page.nextPageToken;
  } while (pageToken !== null);
  return found;
}

describe('the Amazon adapter on the sandbox', () => {
  it('names the marketplaces and the store of the account', async () => {
    const rows = value(await account.adapter.participations());
    const uk = rows.find((row) => row.marketplaceAmazonId === marketplaces['amazon-uk'].amazonId);
    expect(uk).toMatchObject({ isParticipating: true, storeName: seller.storeName });
  });

  it('reads every listing with its words, offer and times as the catalogue holds them', async () => {
    const listings = await allListings();
    const live = account.sandbox.state.listings();
    expect(listings.map(({ sku }) => sku).sort()).toEqual(live.map(({ item }) => item.sku ?? '').sort());
    for (const { item, attributes } of live) {
      const read = listings.find(({ sku }) => sku === item.sku);
      expect(read?.asin).toBe(item.asin);
      expect(read?.content).toEqual({
        title: item.title,
        // Some product types lack it, and then Amazon drops what the seller wrote.
        itemHighlight: attributes.title_differentiation?.[0]?.value ?? null,
        bullets: item.bullets,
        description: item.description === '' ? null : item.description,
        searchTerms: item.searchTerms === '' ? null : item.searchTerms,
      });
      expect(read?.images.map(({ variant }) => variant).sort()).toEqual(
        item.images.map(({ variant }) => variant).sort(),
      );
      expect(read?.offer.quantity).toBe(item.quantity);
      expect(read?.createdAt).toBe(item.createdAt);
    }
  });

  it('reads one listing equal to the same listing of a page', async () => {
    const [first] = value(await account.adapter.searchListings({})).listings;
    expect(value(await account.adapter.getListing(first!.sku))).toEqual(first);
  });

  it('says that an unknown SKU is not found, and refuses one that would walk up the path', async () => {
    expect(await account.adapter.getListing('NO-SUCH-SKU')).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await account.adapter.getListing('..')).toMatchObject({
      ok: false,
      error: { code: 'bad-request', field: 'sku' },
    });
  });

  it('reads catalogue products with their largest images, ranks and browse path', async () => {
    const asins = account.sandbox.state
      .products()
      .slice(0, 45)
      .map(({ item }) => item.asin);
    const products = value(await account.adapter.catalogueProducts(asins));
    expect(products.map(({ asin }) => asin).sort()).toEqual([...new Set(asins)].sort());
    const withImages = products.find(({ images }) => images.length > 1);
    expect(new Set(withImages?.images.map(({ variant }) => variant)).size).toBe(withImages?.images.length);
    expect(products.every(({ browsePath }) => browsePath.length > 0)).toBe(true);
  });

  it('reads a product type’s limits, and fetches its document once for each checksum', async () => {
    const type = value(await account.adapter.productType('DRILL_BITS'));
    expect(type).toMatchObject({
      id: 'amazon-uk:DRILL_BITS',
      attributes: { item_name: { required: true, editable: true } },
    });
    expect(type.attributes.item_name?.maxLength).toBeGreaterThan(74);
    expect(type.attributes.bullet_point?.maxItems).toBeGreaterThan(0);
    expect(type.attributes.generic_keyword?.maxUtf8ByteLength).toBeGreaterThan(0);
    expect(type.attributes.brand?.editable).toBe(false);
    account.sandbox.control.clearRequests();
    expect(value(await account.adapter.productType('DRILL_BITS'))).toEqual(type);
    expect(account.sandbox.control.requests().map(({ operation }) => operation)).toEqual([
      'getDefinitionsProductType',
    ]);
  });

  it('publishes words that read back equal, and leaves other marketplaces and members alone', async () => {
    const live = (await allListings()).find(
      ({ content }) => content.bullets.length > 2 && content.searchTerms !== null,
    )!;
    const changes = { title: 'Brightwell test title, 4 mm', bullets: ['One', 'Two'], searchTerms: null };
    const patches = account.adapter.contentPatches(live, changes);
    const target = { sku: live.sku, productType: live.productType! };
    expect(value(await account.adapter.previewPatch(target, patches))).toMatchObject({ status: 'VALID' });
    expect(account.sandbox.control.acceptedPatches(live.sku)).toEqual([]);
    const sent = value(await account.adapter.patchListing(target, patches));
    expect(sent.status).toBe('ACCEPTED');
    expect(sent.submissionId).not.toBeNull();
    account.sandbox.control.advance(60);
    const after = value(await account.adapter.getListing(live.sku));
    expect(after.content).toEqual({ ...live.content, ...changes });
    const { item_name: _a, bullet_point: _b, generic_keyword: _c, ...kept } = after.rawAttributes;
    expect(live.rawAttributes).toMatchObject(kept);
    expect(contentOfAttributes(after.rawAttributes, marketplaces['amazon-uk'])).toEqual(after.content);
  });

  it('gives Amazon’s own words when a patch is invalid', async () => {
    const live = (await allListings())[0]!;
    const patches = account.adapter.contentPatches(live, { title: 'x'.repeat(400) });
    const answer = value(
      await account.adapter.previewPatch({ sku: live.sku, productType: live.productType! }, patches),
    );
    expect(answer.status).toBe('INVALID');
    expect(answer.issues[0]?.attributeNames).toContain('item_name');
  });
});
