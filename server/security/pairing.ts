import { and, eq, gt, isNull, lt, or } from 'drizzle-orm';
import { apiError } from '../../shared/api-error';
import { fail, ok, type Result } from '../../shared/result';
import { devices, pairingCodes, pairingLocks } from '../database/schema';
import type { Transaction } from '../database/transaction';
import { recordAudit } from '../events/outbox';
import type { Runtime } from '../runtime';
import {
  hashPairingCode,
  newPairingCode,
  normalisedPairingCode,
  sameHash,
  spacedPairingCode,
} from './pairing-code';
import { hashToken, newToken } from './tokens';

/** DESIGN § 9: five minutes, five tries. */
const codeLifetimeMs = 5 * 60_000;
const triesAllowed = 5;
const lockMs = 5 * 60_000;

const lockId = 'pairing';

/** Makes a one-time code for the owner to type into the extension; older unused codes end with it. */
export async function createPairingCode(runtime: Runtime): Promise<{ code: string; expiresAt: number }> {
  const now = runtime.now();
  const id = runtime.newId();
  const code = newPairingCode();
  const expiresAt = now + codeLifetimeMs;
  await runtime.database.write(async (tx) => {
    await tx.delete(pairingCodes).where(or(isNull(pairingCodes.usedAt), lt(pairingCodes.expiresAt, now)));
    await tx
      .insert(pairingCodes)
      .values({ id, codeHash: hashPairingCode(id, code), createdAt: now, expiresAt });
  });
  return { code: spacedPairingCode(code), expiresAt };
}

export interface PairRequest {
  code: string;
  /** What the owner calls this browser. */
  name: string;
  /** Origin of the extension that asks; null where a program without one pairs. */
  origin: string | null;
  correlationId: string;
}

/**
 * Trades a code for a device token, which is shown this once. A wrong code counts in the database, so that neither a
 * restart nor a second process hands out five more tries.
 */
export async function pairDevice(
  runtime: Runtime,
  request: PairRequest,
): Promise<Result<{ deviceId: string; token: string }>> {
  return runtime.database.write(async (tx) => {
    const now = runtime.now();
    const [lock] = await tx.select().from(pairingLocks).where(eq(pairingLocks.id, lockId));
    if (lock?.lockedUntil != null && lock.lockedUntil > now) return fail(locked(lock.lockedUntil - now));
    const code = await findCode(tx, request.code, now);
    if (!code) return fail(await countWrongTry(tx, lock?.lockedUntil == null ? (lock?.tries ?? 0) : 0, now));
    await tx.update(pairingCodes).set({ usedAt: now }).where(eq(pairingCodes.id, code.id));
    await tx.delete(pairingLocks).where(eq(pairingLocks.id, lockId));
    const deviceId = runtime.newId();
    const token = newToken();
    const { name, origin } = request;
    const row = { id: deviceId, name, origin, scope: 'device', createdAt: now };
    await tx.insert(devices).values({ ...row, tokenHash: hashToken(token) });
    const entry = { who: `device:${deviceId}`, what: 'device.pair', entity: 'device', entityId: deviceId };
    const why = 'paired with a one-time code';
    await recordAudit(
      tx,
      { ...entry, before: null, after: { name, origin }, why },
      { at: now, correlationId: request.correlationId },
    );
    return ok({ deviceId, token });
  });
}

async function findCode(tx: Transaction, typed: string, now: number) {
  const code = normalisedPairingCode(typed);
  const open = await tx
    .select()
    .from(pairingCodes)
    .where(and(isNull(pairingCodes.usedAt), gt(pairingCodes.expiresAt, now)));
  return open.find((row) => sameHash(row.codeHash, hashPairingCode(row.id, code)));
}

async function countWrongTry(tx: Transaction, before: number, now: number) {
  const tries = before + 1;
  const lockedUntil = tries >= triesAllowed ? now + lockMs : null;
  const row = { id: lockId, tries, lockedUntil, updatedAt: now };
  await tx.insert(pairingLocks).values(row).onConflictDoUpdate({ target: pairingLocks.id, set: row });
  if (lockedUntil !== null) return locked(lockMs);
  const left = triesAllowed - tries;
  return apiError(
    'unauthorised',
    `This pairing code is wrong or has run out. ${left} ${left === 1 ? 'try' : 'tries'} left before pairing locks for five minutes.`,
    { field: 'code' },
  );
}

function locked(forMs: number) {
  const minutes = Math.max(1, Math.ceil(forMs / 60_000));
  return apiError(
    'locked',
    `Pairing is locked after five wrong codes. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    { field: 'code' },
  );
}
