import { minuteOf } from '../../../shared/series/point';
import { append } from '../../database/history';
import type { listings } from '../../database/schema';
import type { Transaction } from '../../database/transaction';

/** Own price and stock of a listing into its history; a price that Amazon does not give is a gap. */
export async function observeOffer(
  tx: Transaction,
  listing: Pick<typeof listings.$inferSelect, 'id' | 'offer'>,
  at: number,
): Promise<void> {
  const point = { subject: listing.id, minute: minuteOf(at), source: 'sp-api' };
  await append(tx, [
    { ...point, metric: 'price', value: listing.offer.priceIncVat },
    { ...point, metric: 'stock', value: listing.offer.quantity },
  ]);
}
