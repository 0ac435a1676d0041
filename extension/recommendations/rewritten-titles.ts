import { isParentListing, type Listing } from '@shared/catalog/listing';
import type { Database } from '../store/database';

/** A title that Amazon wrote in place of the seller's, which still stands. */
export interface RewrittenTitle {
  listing: Listing;
  /** The seller's own words, as they were before. */
  mine: string;
  /** When it was seen, epoch ms. */
  at: number;
}

/** Titles whose words are Amazon's and no longer the seller's; one that was published again since is none. */
export async function readRewrittenTitles(database: Database): Promise<RewrittenTitle[]> {
  const versions = (await database.versions.toArray()).toSorted((a, b) => a.version - b.version);
  const found = new Map<string, RewrittenTitle>();
  const last = new Map<string, string>();
  const listings = new Map((await database.listings.toArray()).map((listing) => [listing.id, listing]));
  for (const { listingId, origin, content, at } of versions) {
    const before = last.get(listingId);
    last.set(listingId, content.title);
    if (before === undefined || before === content.title) continue;
    const listing = listings.get(listingId);
    if (origin !== 'rewritten' || listing === undefined || isParentListing(listing)) found.delete(listingId);
    else found.set(listingId, { listing, mine: found.get(listingId)?.mine ?? before, at });
  }
  return [...found.values()]
    .filter(({ listing }) => last.get(listing.id) === listing.content.title)
    .toSorted((a, b) => b.at - a.at);
}
