import { listingSchema, type Listing } from '../../../shared/catalog/listing';
import type { listings } from '../../database/schema';

/** A row as the rest of the product knows a listing; Amazon's raw attributes stay behind. */
export function listingOfRow(row: typeof listings.$inferSelect): Listing {
  return listingSchema.parse(row);
}
