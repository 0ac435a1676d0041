import { eq } from 'drizzle-orm';
import { buckets } from '../../database/schema/limits';
import type { Transaction } from '../../database/transaction';
import type { Database } from '../../runtime';
import type { BucketPort } from './bucket-port';
import { emptied, takeToken, type RatePlan } from './gcra';

/** A header that differs by less is rounding, not a new rate. */
const rateTolerance = 0.01;
/** The header may raise or lower a rate, but never to nonsense. */
const rateBounds = { least: 0.0001, most: 1000 };

/** Buckets in the database: each take is one short write transaction, so that processes cannot spend a token twice. */
export function createLibsqlBuckets(database: Database, now: () => number): BucketPort {
  return {
    async take(key, published, keep) {
      return database.write(async (tx) => {
        const bucket = await stored(tx, key, published);
        const room = Math.min(keep, Math.max(0, bucket.plan.burst - 1));
        const taken = takeToken(bucket.plan, bucket.theoreticalArrival, now(), room);
        if (taken.granted) await store(tx, key, bucket.plan, taken.theoreticalArrival);
        return {
          granted: taken.granted,
          waitMs: taken.waitMs,
          usedShare: taken.usedShare,
          plan: bucket.plan,
        };
      });
    },
    async follow(key, published, rate) {
      if (!(rate >= rateBounds.least && rate <= rateBounds.most)) return;
      const [row] = await database.read.select().from(buckets).where(eq(buckets.key, key));
      if (row && Math.abs(row.rate - rate) <= row.rate * rateTolerance) return;
      await database.write(async (tx) => {
        const bucket = await stored(tx, key, published);
        await store(tx, key, { ...bucket.plan, rate }, bucket.theoreticalArrival);
      });
    },
    async drain(key, published) {
      return database.write(async (tx) => {
        const { plan } = await stored(tx, key, published);
        await store(tx, key, plan, emptied(plan, now()));
        return plan;
      });
    },
  };

  async function stored(tx: Transaction, key: string, published: RatePlan) {
    const [row] = await tx.select().from(buckets).where(eq(buckets.key, key));
    if (!row) return { plan: published, theoreticalArrival: 0 };
    return { plan: { rate: row.rate, burst: row.burst }, theoreticalArrival: row.theoreticalArrival };
  }

  async function store(tx: Transaction, key: string, plan: RatePlan, theoreticalArrival: number) {
    const row = { ...plan, theoreticalArrival, updatedAt: now() };
    await tx
      .insert(buckets)
      .values({ key, ...row })
      .onConflictDoUpdate({ target: buckets.key, set: row });
  }
}
