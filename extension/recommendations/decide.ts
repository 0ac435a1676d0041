import type { RecommendationDecision } from '@shared/catalog/recommendation-decision';
import type { Recommendation } from '@shared/recommending/recommendation';
import type { Store } from '../store/database';
import { enqueue } from '../store/queue';

export interface Decided {
  decision: RecommendationDecision['decision'] | 'clear';
  reason?: string | null;
  /** Epoch ms, where it is snoozed. */
  until?: number | null;
}

/** Keeps what the seller decided, here at once and at the server as soon as it is reached. */
export async function decide(
  store: Store,
  { listingId, key }: Pick<Recommendation, 'listingId' | 'key'>,
  { decision, reason = null, until = null, now }: Decided & { now: number },
): Promise<void> {
  const database = store.safe;
  const id = `${listingId}:${key}`;
  await database.transaction('rw', database.decisions, database.queue, async () => {
    if (decision === 'clear') await database.decisions.delete(id);
    else await database.decisions.put({ id, listingId, key, decision, reason, until, at: now });
    await enqueue(database, {
      kind: 'recommendation.decide',
      listingId: null,
      baseVersion: null,
      changes: { listingId, key, decision, reason, until },
      now,
    });
  });
}
