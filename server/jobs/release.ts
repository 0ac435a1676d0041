import { and, eq } from 'drizzle-orm';
import { jobs } from '../database/schema';
import type { Runtime } from '../runtime';
import { giveBack } from './settle';

/** Puts back the jobs that a stopping worker still holds; what they go on to do is refused, and no attempt is counted. */
export async function releaseJobs(runtime: Runtime, workerId: string): Promise<void> {
  await runtime.database.write(async (tx) => {
    const at = runtime.now();
    const held = await tx
      .select({ id: jobs.id })
      .from(jobs)
      .where(and(eq(jobs.worker, workerId), eq(jobs.state, 'running')));
    for (const { id } of held) await giveBack(tx, id, { at, runAt: at, uncounted: true });
  });
}
