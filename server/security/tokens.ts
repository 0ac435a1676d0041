import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { apiError } from '../../shared/api-error';
import { fail, ok, type Result } from '../../shared/result';
import { devices } from '../database/schema';
import type { Runtime } from '../runtime';
import type { Scope } from './scopes';

/** 256 random bits: a bearer token needs no slow hash, since it cannot be guessed. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Who is calling. */
export interface Caller {
  deviceId: string;
  scope: Scope;
  origin: string | null;
}

/** How stale `last seen` may grow before a request writes it again. */
const seenEveryMs = 60_000;

/** The device behind an `Authorization: Bearer …` header; unknown and revoked tokens are the same to the caller. */
export async function authenticate(runtime: Runtime, header: string | undefined): Promise<Result<Caller>> {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/i.exec(header ?? '')?.[1];
  if (token === undefined) return fail(unauthorised());
  const [row] = await runtime.database.read
    .select()
    .from(devices)
    .where(and(eq(devices.tokenHash, hashToken(token)), isNull(devices.revokedAt)));
  if (!row) return fail(unauthorised());
  const now = runtime.now();
  if (row.lastSeenAt === null || now - row.lastSeenAt > seenEveryMs) {
    // Not waited for: a read must not stand behind the writes of others.
    runtime.database
      .write((tx) => tx.update(devices).set({ lastSeenAt: now }).where(eq(devices.id, row.id)))
      .catch((error: unknown) =>
        runtime.log.error({ err: error }, '«last seen» of a device was not written'),
      );
  }
  return ok({ deviceId: row.id, scope: row.scope as Scope, origin: row.origin });
}

function unauthorised() {
  return apiError(
    'unauthorised',
    'This needs the token of a paired device. Pair again with: npm run -s plumbline -- pair',
  );
}
