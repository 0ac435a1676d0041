import { and, desc, eq, isNull } from 'drizzle-orm';
import * as z from 'zod';
import { devices } from '../database/schema';
import { recordAudit } from '../events/outbox';
import type { Runtime } from '../runtime';
import { scopeSchema, type Scope } from './scopes';
import { hashToken, newToken } from './tokens';

export const deviceSchema = z.object({
  id: z.string(),
  name: z.string(),
  origin: z.string().nullable(),
  scope: scopeSchema,
  createdAt: z.int(),
  lastSeenAt: z.int().nullable(),
  revokedAt: z.int().nullable(),
});
export type Device = z.infer<typeof deviceSchema>;

/** Every device that was ever paired, newest first; tokens are never readable again. */
export async function listDevices(runtime: Runtime): Promise<Device[]> {
  const rows = await runtime.database.read
    .select()
    .from(devices)
    .orderBy(desc(devices.createdAt), desc(devices.id));
  return rows.map((row) => deviceSchema.parse(row));
}

/** Who asks, and as part of what. */
export interface Actor {
  /** `device:<id>` or `owner` */
  who: string;
  correlationId: string;
}

/** Ends a device's token at once; false when there is no such device in use. */
export async function revokeDevice(runtime: Runtime, id: string, by: Actor): Promise<boolean> {
  return runtime.database.write(async (tx) => {
    const [row] = await tx
      .update(devices)
      .set({ revokedAt: runtime.now() })
      .where(and(eq(devices.id, id), isNull(devices.revokedAt)))
      .returning();
    if (!row) return false;
    const entry = { who: by.who, what: 'device.revoke', entity: 'device', entityId: id, why: 'asked to' };
    await recordAudit(
      tx,
      { ...entry, before: { name: row.name }, after: null },
      { at: runtime.now(), correlationId: by.correlationId },
    );
    return true;
  });
}

/** A token for a program of the owner, shown this once; scopes in `scopes.ts`. */
export async function createToken(
  runtime: Runtime,
  name: string,
  scope: Scope,
): Promise<{ deviceId: string; token: string }> {
  const deviceId = runtime.newId();
  const token = newToken();
  const at = runtime.now();
  await runtime.database.write(async (tx) => {
    const row = { id: deviceId, name, origin: null, scope, createdAt: at };
    await tx.insert(devices).values({ ...row, tokenHash: hashToken(token) });
    const entry = { who: 'owner', what: 'device.token', entity: 'device', entityId: deviceId };
    const why = 'made on the command line';
    await recordAudit(
      tx,
      { ...entry, before: null, after: { name, scope }, why },
      { at, correlationId: runtime.newId() },
    );
  });
  return { deviceId, token };
}
