import { eq, isNull } from 'drizzle-orm';
import { isParentListing } from '../../../shared/catalog/listing';
import type { MarketplaceId } from '../../../shared/catalog/marketplace';
import { imageFiles, imageMeasures, listings } from '../../database/schema';
import type { Database } from '../../runtime';

/** An image of our listings that is not measured yet. */
export interface PendingImage {
  address: string;
  /** Pixels where the listing names them: then a reduced copy is enough. */
  size: { width: number; height: number } | null;
  /** Listings that show it. */
  listingIds: string[];
  /** Whether a copy of it was kept. */
  hasCopy: boolean;
  /** How often it was tried in vain. */
  attempts: number;
}

/** After so many tries a picture that cannot be had is left alone; Amazon gives a changed one a new address. */
export const mostAttempts = 5;
const firstPauseMs = 60 * 60_000;

/** When a picture that could not be had may be tried again: after 1, 4, 16, 64 hours. */
export function retryAt({ attempts, fetchedAt }: { attempts: number; fetchedAt: number }): number {
  return attempts >= mostAttempts ? Infinity : fetchedAt + firstPauseMs * 4 ** (attempts - 1);
}

/**
 * The images of a marketplace's listings that are to be measured now, listing by listing: what a listing shows is known
 * as a whole before the next one's is begun.
 */
export async function pendingImages(
  read: Database['read'],
  marketplace: MarketplaceId,
  now: number,
): Promise<PendingImage[]> {
  const rows = await read
    .select({
      id: listings.id,
      images: listings.images,
      attributes: listings.attributes,
      marketplace: listings.marketplace,
    })
    .from(listings)
    .where(isNull(listings.goneAt))
    .orderBy(listings.id);
  const measured = new Set(
    (await read.select({ id: imageMeasures.id }).from(imageMeasures)).map(({ id }) => id),
  );
  const tried = new Map(
    (
      await read
        .select({ id: imageFiles.id, attempts: imageFiles.attempts, fetchedAt: imageFiles.fetchedAt })
        .from(imageFiles)
    ).map((row) => [row.id, row]),
  );
  const pending = new Map<string, PendingImage>();
  for (const row of rows) {
    if (row.marketplace !== marketplace || isParentListing(row)) continue;
    for (const { url: address, variant, width, height } of row.images) {
      const before = tried.get(address);
      const isResting = before !== undefined && before.attempts > 0 && retryAt(before) > now;
      if (address === '' || variant === 'SWCH' || measured.has(address) || isResting) continue;
      const known = pending.get(address);
      if (known !== undefined) {
        if (!known.listingIds.includes(row.id)) known.listingIds.push(row.id);
        continue;
      }
      const size = width === null || height === null ? null : { width, height };
      const attempts = before?.attempts ?? 0;
      const hasCopy = before !== undefined && attempts === 0;
      pending.set(address, { address, size, listingIds: [row.id], hasCopy, attempts });
    }
  }
  return [...pending.values()];
}

/** The copy that was kept of a file, with the file's own size. */
export async function keptCopy(
  read: Database['read'],
  address: string,
): Promise<{ bytes: Buffer; width: number; height: number } | null> {
  const [row] = await read.select().from(imageFiles).where(eq(imageFiles.id, address));
  if (!row?.bytes || row.width === null || row.height === null) return null;
  return { bytes: row.bytes, width: row.width, height: row.height };
}
