import { scoreListing } from '../../services/listing/score-listing';
import type { Subscriber } from '../subscriber';

/** A listing that changed is scored anew. */
export const scoreOnListingUpdated: Subscriber = {
  name: 'score-on-listing-updated',
  events: ['listing.updated'],
  async handle(event, tx, runtime) {
    if (event.name !== 'listing.updated') return;
    const { listingId } = event.payload;
    await scoreListing(tx, runtime, { listingId, correlationId: event.correlationId });
  },
};
