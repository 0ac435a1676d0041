import type { Rollout } from '@shared/catalog/rollout';
import type { Recommendation } from '@shared/recommending/recommendation';
import type { Store } from '../store/database';
import { enqueue } from '../store/queue';
import { uuidV7 } from '../sync/uuid-v7';

/** Puts recommendations with an exact change on a wait-list over weeks; each counts as accepted. */
export async function beginRollout(
  store: Store,
  { recommendations, weeks, now }: { recommendations: readonly Recommendation[]; weeks: number; now: number },
): Promise<string> {
  const database = store.safe;
  const rolloutId = uuidV7(now);
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const items = recommendations.flatMap(({ listingId, change, words, key }) =>
    change === null
      ? []
      : [{ listingId, before: change.before, after: change.after, reason: words.slice(0, 900), key }],
  );
  const name = `${items.length} recommendations over ${weeks} weeks`;
  await database.transaction('rw', database.queue, database.decisions, async () => {
    await enqueue(database, {
      kind: 'rollout.start',
      listingId: null,
      baseVersion: null,
      changes: { rolloutId, name, weeks, seed, items },
      now,
    });
    for (const { listingId, key } of items) {
      const decision = 'accepted' as const;
      const row = { listingId, key, decision, reason: name, until: null };
      await database.decisions.put({ id: `${listingId}:${key}`, ...row, at: now });
      await enqueue(database, {
        kind: 'recommendation.decide',
        listingId: null,
        baseVersion: null,
        changes: row,
        now,
      });
    }
  });
  return rolloutId;
}

/** Stops a wait-list: what had its turn goes on, what waited is open again. */
export async function endRollout(store: Store, rollout: Rollout, now: number): Promise<void> {
  const database = store.safe;
  const { id: rolloutId, items } = rollout;
  await database.transaction('rw', database.queue, database.decisions, async () => {
    await enqueue(database, {
      kind: 'rollout.stop',
      listingId: null,
      baseVersion: null,
      changes: { rolloutId },
      now,
    });
    for (const { listingId, key, changeId, skipped } of items) {
      if (key === undefined || changeId !== null || skipped !== null) continue;
      await database.decisions.delete(`${listingId}:${key}`);
      const changes = { listingId, key, decision: 'clear', reason: null, until: null };
      await enqueue(database, {
        kind: 'recommendation.decide',
        listingId: null,
        baseVersion: null,
        changes,
        now,
      });
    }
  });
}
