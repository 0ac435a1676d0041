import { eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { readMigrations } from '../database/migrations';
import { connections } from '../database/schema';
import { countWorkers } from '../jobs/worker-register';
import type { Runtime } from '../runtime';

export const healthSchema = z.object({
  /** `ok`; `degraded` still answers from what it has; `down` cannot read its data. */
  status: z.enum(['ok', 'degraded', 'down']),
  database: z.enum(['ok', 'unreadable']),
  /** Whether the database is at this version's last migration. */
  migrations: z.enum(['current', 'behind', 'unknown']),
  /** Workers heard of in the last 20 s, in all processes. */
  workers: z.int(),
  connection: z.enum(['none', 'sandbox', 'connected', 'failing', 'unknown']),
});
export type Health = z.infer<typeof healthSchema>;

let migrationCount: number | null = null;

/** What health says, without a secret or a path in it: it is answered without a token. */
export async function checkHealth(runtime: Runtime): Promise<Health> {
  try {
    const { read } = runtime.database;
    const last = await read.get<{ last: number | null } | undefined>(
      sql`select max("index") as last from migrations`,
    );
    // The files are this build's own and do not change while it runs: read once, not at every question.
    migrationCount ??= readMigrations().length;
    const current = last?.last === migrationCount - 1;
    const amazon = await read
      .select({ state: connections.state })
      .from(connections)
      .where(eq(connections.id, 'amazon'))
      .get();
    const workers = await countWorkers(runtime);
    const connection = amazon?.state ?? 'none';
    const whole = current && workers > 0 && connection !== 'failing';
    return {
      status: whole ? 'ok' : 'degraded',
      database: 'ok',
      migrations: current ? 'current' : 'behind',
      workers,
      connection,
    };
  } catch (error) {
    runtime.log.error({ err: error }, 'the database cannot be read');
    return {
      status: 'down',
      database: 'unreadable',
      migrations: 'unknown',
      workers: 0,
      connection: 'unknown',
    };
  }
}
