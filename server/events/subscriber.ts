import type { EventName, EventPayload } from '../../shared/events';
import type { Transaction } from '../database/transaction';
import type { Runtime } from '../runtime';

/** An event as a subscriber gets it. */
export type DomainEvent = {
  [N in EventName]: { seq: number; name: N; payload: EventPayload<N>; at: number; correlationId: string };
}[EventName];

/** One effect of events: a file in `subscribers/`, listed in `subscribers/index.ts`. */
export interface Subscriber {
  /** Never renamed: what it has handled is remembered under this name. A new one is offered all events kept. */
  name: string;
  events: EventName[];
  /**
   * Commits its effect through `tx` alone, together with the note that this event was handled: it may be called again
   * after a failure, never after a success. No network inside; enqueue a job for that. Throwing has it tried again
   * later, without holding up other events.
   */
  handle(event: DomainEvent, tx: Transaction, runtime: Runtime): Promise<void>;
}
