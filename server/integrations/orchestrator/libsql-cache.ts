import { eq, lt } from 'drizzle-orm';
import { apiCache } from '../../database/schema/limits';
import type { Database } from '../../runtime';
import type { CachePort } from './cache-port';

/** Cached answers in the database; what has expired is swept at each write. */
export function createLibsqlCache(database: Database, now: () => number): CachePort {
  return {
    async read(key, maxAgeMs) {
      const [row] = await database.read.select().from(apiCache).where(eq(apiCache.key, key));
      if (!row || row.expiresAt <= now() || row.fetchedAt < now() - maxAgeMs) return null;
      return { value: row.value, fetchedAt: row.fetchedAt };
    },
    async write(key, value, keepMs) {
      const row = { value, fetchedAt: now(), expiresAt: now() + keepMs };
      await database.write(async (tx) => {
        await tx.delete(apiCache).where(lt(apiCache.expiresAt, now()));
        await tx
          .insert(apiCache)
          .values({ key, ...row })
          .onConflictDoUpdate({ target: apiCache.key, set: row });
      });
    },
  };
}
