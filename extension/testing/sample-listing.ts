import type { Listing } from '@shared/catalog/listing';
import type { ListingContent } from '@shared/catalog/listing-content';
import { listingSchema } from '@shared/catalog/listing';

export const sampleContent: ListingContent = {
  title:
    'Tarnbrook 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips Drill Bits for Brick Concrete Stone',
  itemHighlight: null,
  bullets: ['Tungsten carbide tips for brick and block', 'Twelve sizes from 4 to 12 mm'],
  description: 'A set of twelve masonry bits.',
  searchTerms: 'wall plug pilot hole',
};

/** A listing as the server sends it, with what a test wants otherwise. */
export function sampleListing(changes: Partial<Listing> = {}): Listing {
  return listingSchema.parse({
    id: 'listing-1',
    marketplace: 'amazon-uk',
    sku: 'TB-MDB-12',
    asin: 'B0CT4K8R2M',
    productType: 'DRILL_BITS',
    content: sampleContent,
    images: [],
    offer: { priceIncVat: 1799, currency: 'GBP', quantity: 14, handlingDays: 1 },
    status: ['BUYABLE', 'DISCOVERABLE'],
    issues: [],
    attributes: { brand: 'Tarnbrook' },
    version: 3,
    fetchedAt: 1_700_000_000_000,
    updatedAt: 1_700_000_000_000,
    ...changes,
  });
}
