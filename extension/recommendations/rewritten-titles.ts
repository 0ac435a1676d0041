import { isParentListing, type Listing, type ListingVersion } from '@shared/catalog/listing';
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
  const [versions, listings] = await Promise.all([database.versions.toArray(), database.listings.toArray()]);
  const byListing = new Map<string, ListingVersion[]>();
  for (const version of versions) {
    const list = byListing.get(version.listingId);
    if (list) list.push(version);
    else byListing.set(version.listingId, [version]);
  }
  return listings
    .flatMap((listing) => rewrittenTitleOf(listing, byListing.get(listing.id) ?? []) ?? [])
    .toSorted((a, b) => b.at - a.at);
}

/** The same of one listing; null where its title is the seller's own. */
export function rewrittenTitleOf(
  listing: Listing,
  versions: readonly ListingVersion[],
): RewrittenTitle | null {
  if (isParentListing(listing)) return null;
  let mine: string | null = null;
  let at = 0;
  let last: string | null = null;
  for (const version of versions.toSorted((a, b) => a.version - b.version)) {
    const { title } = version.content;
    if (last !== null && title !== last) {
      if (version.origin === 'rewritten') mine ??= last;
      else mine = null;
      at = version.at;
    }
    last = title;
  }
  return mine !== null && last === listing.content.title ? { listing, mine, at } : null;
}
