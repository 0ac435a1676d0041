import * as z from 'zod/mini';
import type { ScoringSettings } from '@shared/scoring/scoring-settings';
import { mutationChanges } from '@shared/sync/protocol';
import type { Database, QueuedMutation, Store } from './database';
import { enqueue } from './queue';

/** What the seller sets for a category; the version is the server's business. */
export type WantedScoring = Pick<ScoringSettings, 'components' | 'rules' | 'thresholds'>;

/** Sets weights and thresholds of a category whole; on disk when this returns, in force here at once. */
export async function saveScoring(
  store: Store,
  category: string,
  wanted: WantedScoring,
  now: number,
): Promise<void> {
  const database = store.safe;
  const changes = { category, ...wanted };
  await database.transaction('rw', database.queue, async () =>
    enqueue(database, { kind: 'scoring.set', listingId: null, baseVersion: null, changes, now }),
  );
}

/** Goes back to ours. */
export async function resetScoring(store: Store, category: string, now: number): Promise<void> {
  const database = store.safe;
  await database.transaction('rw', database.queue, async () =>
    enqueue(database, {
      kind: 'scoring.reset',
      listingId: null,
      baseVersion: null,
      changes: { category },
      now,
    }),
  );
}

/** The settings of the categories asked for: the server's, with what waits here laid over them. */
export async function readScoringSettings(
  database: Database,
  categories: readonly string[],
): Promise<(ScoringSettings | undefined)[]> {
  const [stored, queue] = await Promise.all([
    database.scoringSettings.bulkGet([...categories]),
    database.queue.orderBy('order').toArray(),
  ]);
  const waiting = new Map<string, ScoringSettings>();
  for (const row of queue.filter(({ answer }) => answer === null)) {
    const settings = settingsIn(row);
    if (settings !== null) waiting.set(settings.id, settings);
  }
  return categories.map((category, index) => waiting.get(category) ?? stored[index]);
}

/** What the server took, until its own document comes. Within a transaction over `scoringSettings`. */
export async function recordScoring(database: Database, row: QueuedMutation): Promise<void> {
  const settings = settingsIn(row);
  if (settings !== null) await database.scoringSettings.put(settings);
}

function settingsIn(row: QueuedMutation): ScoringSettings | null {
  const base = { version: 0, updatedAt: row.createdAt };
  if (row.kind === 'scoring.set') {
    const parsed = z.safeParse(mutationChanges['scoring.set'], row.changes);
    if (!parsed.success) return null;
    const { category: id, ...wanted } = parsed.data;
    return { id, ...wanted, ...base };
  }
  if (row.kind !== 'scoring.reset') return null;
  const parsed = z.safeParse(mutationChanges['scoring.reset'], row.changes);
  return parsed.success
    ? { id: parsed.data.category, components: {}, rules: {}, thresholds: {}, ...base }
    : null;
}
