import type { Database } from './database';
import { writeMeta } from './meta';
import { summarise, type Summary } from './summary';

/** Works the popup's figures out of the caches and stores them, so that a popup opens on one small read. */
export async function refreshSummary(database: Database, now: number): Promise<Summary> {
  const [listings, scores, changes, productTypes, alerts] = await Promise.all([
    database.listings.toArray(),
    database.scores.toArray(),
    database.changes.toArray(),
    database.productTypes.toArray(),
    database.alerts.toArray(),
  ]);
  const summary = summarise({ listings, scores, changes, productTypes, alerts, now });
  await writeMeta(database, 'summary', summary);
  return summary;
}
