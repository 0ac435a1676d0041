import { and, desc, eq } from 'drizzle-orm';
import { auditLog } from '../database/schema';
import type { Runtime } from '../runtime';

export type AuditRow = typeof auditLog.$inferSelect;

/** Who did what and why, the last first; of one kind of thing or one thing where asked. */
export function readAudit(
  runtime: Runtime,
  query: { entity?: string; entityId?: string; limit: number },
): Promise<AuditRow[]> {
  return runtime.database.read
    .select()
    .from(auditLog)
    .where(
      and(
        query.entity === undefined ? undefined : eq(auditLog.entity, query.entity),
        query.entityId === undefined ? undefined : eq(auditLog.entityId, query.entityId),
      ),
    )
    .orderBy(desc(auditLog.at), desc(auditLog.id))
    .limit(query.limit);
}
