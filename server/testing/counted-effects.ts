import * as z from 'zod';
import { recordAudit, recordEvent } from '../events/outbox';
import type { Subscriber } from '../events/subscriber';
import type { JobHandler, JobOutcome } from '../jobs/port';

const payload = z.object({ n: z.int() });
const steps = 3;
/** Short, so that a stopped process sleeps past it soon. */
export const countedLeaseMs = 1500;

const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 120));

/** A job of three steps whose every effect is a row of its own, so that a doubled one is counted. */
export const countedHandler: JobHandler<typeof payload> = {
  kind: 'counted',
  payload,
  leaseMs: countedLeaseMs,
  maxAttempts: 1000,
  async run({ n }, context, runtime): Promise<JobOutcome> {
    for (let step = 0; step < steps; step += 1) {
      await pause();
      await context.step(`step-${step}`, (tx) =>
        recordEvent(
          tx,
          'inventory.low',
          { listingId: `${n}/${step}`, quantity: step },
          { at: runtime.now(), ...context },
        ),
      );
      await context.progress(step + 1, steps);
    }
    await pause();
    return { kind: 'done' };
  },
};

/** What the jobs' events cause: one row for each. */
export const countedSubscriber: Subscriber = {
  name: 'counted',
  events: ['inventory.low'],
  async handle(event, tx, runtime) {
    if (event.name !== 'inventory.low') return;
    const entry = {
      who: 'counted',
      what: 'counted',
      entity: 'counted',
      before: null,
      after: null,
      why: 'test',
    };
    await recordAudit(
      tx,
      { ...entry, entityId: event.payload.listingId },
      { at: runtime.now(), correlationId: event.correlationId },
    );
  },
};

/** Every effect that `jobs` jobs have when nothing is lost and nothing doubled. */
export function expectedEffects(jobs: number): string[] {
  return Array.from({ length: jobs * steps }, (_, i) => `${Math.floor(i / steps)}/${i % steps}`).toSorted();
}
