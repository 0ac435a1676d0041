import { alertOfChange } from '../../services/publishing/change-alerts';
import type { Subscriber } from '../subscriber';

/** A change that asks, or was refused, is told to the seller; one that was answered is taken back. */
export const alertOnChange: Subscriber = {
  name: 'alert-on-change',
  events: ['change.stepped'],
  async handle(event, tx, runtime) {
    if (event.name !== 'change.stepped') return;
    const { correlationId, payload } = event;
    await alertOfChange(tx, payload.changeId, { at: runtime.now(), correlationId });
  },
};
