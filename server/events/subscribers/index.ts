import type { Subscriber } from '../subscriber';
import { scoreOnListingUpdated } from './score-on-listing-updated';

/** Who listens to the event catalogue. */
export const subscribers: readonly Subscriber[] = [scoreOnListingUpdated];
