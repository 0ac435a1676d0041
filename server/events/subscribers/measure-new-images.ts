import { priorities } from '../../jobs/port';
import type { Subscriber } from '../subscriber';

/** Images that a listing did not have before are measured, when nothing more urgent is to be done. */
export const measureNewImages: Subscriber = {
  name: 'measure-new-images',
  events: ['listing.updated'],
  async handle(event, tx, runtime) {
    if (event.name !== 'listing.updated' || !event.payload.changed.includes('images')) return;
    await runtime.jobs.enqueue(tx, {
      kind: 'measure-images',
      key: 'measure-images',
      whenRunning: 'again',
      payload: {},
      priority: priorities.backfill,
      correlationId: event.correlationId,
    });
  },
};
