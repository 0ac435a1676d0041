import { storeBaseline } from '../../services/recommendation/store-baseline';
import type { Subscriber } from '../subscriber';

/** A change that was decided has the days before it kept, so that its effect can be measured later. */
export const keepBaseline: Subscriber = {
  name: 'keep-baseline',
  events: ['change.stepped'],
  async handle(event, tx, runtime) {
    if (event.name !== 'change.stepped' || event.payload.state !== 'intended') return;
    await storeBaseline(tx, event.payload.changeId, runtime.now());
  },
};
