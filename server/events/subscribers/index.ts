import type { Subscriber } from '../subscriber';

/** Who listens to the event catalogue. */
export const subscribers: readonly Subscriber[] = [];
