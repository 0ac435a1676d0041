import type { listings } from '../database/schema';

/** A row of `listings` for tests; number `n` makes ids, SKUs and words that differ. */
export function listingRow(n: number): typeof listings.$inferInsert {
  const id = `listing-${String(n).padStart(5, '0')}`;
  return {
    id,
    marketplace: 'amazon-uk',
    sku: `SKU-${n}`,
    asin: `B0${String(n).padStart(8, '0')}`,
    productType: 'DRILL_BITS',
    content: {
      title: `Masonry drill bit set, ${n} pieces`,
      itemHighlight: null,
      bullets: [`${n} sizes`, 'Carbide tip'],
      description: null,
      searchTerms: null,
    },
    images: [],
    offer: { priceIncVat: 999 + n, currency: 'GBP', quantity: n % 9, handlingDays: 2 },
    status: ['BUYABLE', 'DISCOVERABLE'],
    issues: [],
    attributes: { material: 'carbide' },
    rawAttributes: { item_name: [{ value: `Masonry drill bit set, ${n} pieces` }] },
    version: 1,
    contentHash: `hash-${n}`,
    stateHash: `state-${n}`,
    fetchedAt: 1_790_000_000_000,
    updatedAt: 1_790_000_000_000 + n,
  };
}
