import { asc, isNull } from 'drizzle-orm';
import { listings } from '../../database/schema';
import type { Loader } from './loader';

/** Without Amazon's raw attributes, which only patches need, and hashes, which only storing needs and no compressor shrinks; a listing that is gone from Amazon is gone here. */
export const listingsLoader: Loader = {
  id: listings.id,
  present: isNull(listings.goneAt),
  read: (read, where, limit) =>
    read
      .select({
        id: listings.id,
        marketplace: listings.marketplace,
        sku: listings.sku,
        asin: listings.asin,
        productType: listings.productType,
        content: listings.content,
        images: listings.images,
        offer: listings.offer,
        status: listings.status,
        issues: listings.issues,
        attributes: listings.attributes,
        version: listings.version,
        fetchedAt: listings.fetchedAt,
        updatedAt: listings.updatedAt,
      })
      .from(listings)
      .where(where)
      .orderBy(asc(listings.id))
      .limit(limit),
};
