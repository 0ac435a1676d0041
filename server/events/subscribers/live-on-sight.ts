import { markLiveOnPage } from '../../services/publishing/live-on-page';
import type { Subscriber } from '../subscriber';

/** A change whose words the product page showed is live. */
export const liveOnSight: Subscriber = {
  name: 'live-on-sight',
  events: ['page.showed'],
  async handle(event, tx, runtime) {
    if (event.name !== 'page.showed') return;
    await markLiveOnPage(tx, event.payload, { at: runtime.now(), correlationId: event.correlationId });
  },
};
