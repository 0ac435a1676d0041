import { isNull } from 'drizzle-orm';
import { rollouts } from '../../database/schema';
import type { JobContext, JobOutcome } from '../../jobs/port';
import type { Runtime } from '../../runtime';
import { takeTurn } from './take-turn';

/** Gives every item of every wait-list whose time has come its turn, each in a transaction of its own. */
export async function rollOutDue(runtime: Runtime, context: JobContext): Promise<JobOutcome> {
  const running = await runtime.database.read.select().from(rollouts).where(isNull(rollouts.stoppedAt));
  for (const { id, items } of running) {
    for (const [index, item] of items.entries()) {
      if (item.changeId !== null || item.skipped !== null || item.dueAt > runtime.now()) continue;
      context.signal.throwIfAborted();
      const turn = { rolloutId: id, index, correlationId: context.correlationId };
      await context.commit((tx) => takeTurn(tx, runtime, turn));
    }
  }
  return { kind: 'done' };
}
