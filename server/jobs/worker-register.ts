import { eq, gt, lt } from 'drizzle-orm';
import { workers } from '../database/schema';
import type { Runtime } from '../runtime';

/** A worker that has not been heard of for this long is not counted as working. */
const silentMs = 20_000;
/** Rows of workers that died are kept for a day, then forgotten. */
const forgottenMs = 86_400_000;

/** Says that a worker is alive; the first call enters it. */
export async function beat(runtime: Runtime, id: string): Promise<void> {
  const now = runtime.now();
  await runtime.database.write(async (tx) => {
    await tx
      .insert(workers)
      .values({ id, pid: process.pid, startedAt: now, lastSeenAt: now })
      .onConflictDoUpdate({ target: workers.id, set: { lastSeenAt: now } });
    await tx.delete(workers).where(lt(workers.lastSeenAt, now - forgottenMs));
  });
}

/** Takes a worker that stopped out of the register. */
export async function signOff(runtime: Runtime, id: string): Promise<void> {
  await runtime.database.write((tx) => tx.delete(workers).where(eq(workers.id, id)));
}

/** How many workers were heard of lately, in all processes. */
export async function countWorkers(runtime: Runtime): Promise<number> {
  const alive = await runtime.database.read
    .select({ id: workers.id })
    .from(workers)
    .where(gt(workers.lastSeenAt, runtime.now() - silentMs));
  return alive.length;
}
