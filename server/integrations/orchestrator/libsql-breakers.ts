import { eq } from 'drizzle-orm';
import { breakers } from '../../database/schema/limits';
import type { Transaction } from '../../database/transaction';
import type { Database } from '../../runtime';
import { admit, afterAnswer, afterFailure, closedBreaker, type Breaker } from './breaker';
import type { BreakerPort } from './breaker-port';

/** Breakers in the database. A healthy provider costs one read a call and no write. */
export function createLibsqlBreakers(database: Database, now: () => number): BreakerPort {
  return {
    async admit(provider) {
      const seen = await stored(database.read, provider);
      if (seen.state === 'closed') return { admitted: true };
      return database.write(async (tx) => {
        const { admitted, next } = admit(await stored(tx, provider), now());
        if (admitted) await store(tx, provider, next);
        if (admitted) return { admitted };
        return { admitted, openUntil: next.openUntil ?? now(), reason: next.reason ?? 'it did not answer' };
      });
    },
    async answered(provider) {
      const seen = await stored(database.read, provider);
      if (seen.failures === 0 && seen.state === 'closed') return;
      await database.write((tx) => store(tx, provider, afterAnswer()));
    },
    async failed(provider, reason) {
      await database.write(async (tx) => {
        await store(tx, provider, afterFailure(await stored(tx, provider), now(), reason));
      });
    },
  };

  async function stored(reader: Database['read'] | Transaction, provider: string): Promise<Breaker> {
    const [row] = await reader.select().from(breakers).where(eq(breakers.provider, provider));
    return row ?? closedBreaker;
  }

  async function store(tx: Transaction, provider: string, breaker: Breaker): Promise<void> {
    const row = {
      state: breaker.state,
      failures: breaker.failures,
      openUntil: breaker.openUntil,
      reason: breaker.reason,
      updatedAt: now(),
    };
    await tx
      .insert(breakers)
      .values({ provider, ...row })
      .onConflictDoUpdate({ target: breakers.provider, set: row });
  }
}
