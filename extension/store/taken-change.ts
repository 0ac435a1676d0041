import * as z from 'zod/mini';
import type { Change } from '@shared/catalog/change';
import { mutationChanges } from '@shared/sync/protocol';
import type { Database, QueuedMutation } from './database';
import { recordKeywords } from './keywords';
import { recordMarks } from './marks';
import { recordScoring } from './scoring-settings';
import { recordTemplate } from './templates';
import { recordView } from './views';

/** The tables that a yes of the server may be written to. */
export function takenTables(database: Database) {
  const { changes, keywordSets, marks, scoringSettings, templates, views } = database;
  return [changes, keywordSets, marks, scoringSettings, templates, views];
}

/**
 * What the server's yes means, written at once: its own document comes with the next pull, and until then what was
 * decided must not be in neither place. Within a transaction over `takenTables`.
 * @param by whose change it is, as the server will say: `device:<id>`
 */
export async function recordTaken(
  database: Database,
  row: QueuedMutation,
  { by, now }: { by: string; now: number },
): Promise<void> {
  if (row.kind === 'change.publish') await recordPublished(database, row, { by, now });
  if (row.kind === 'change.resolve') await recordResolved(database, row, now);
  await recordMarks(database, row, now);
  await recordKeywords(database, row);
  await recordScoring(database, row);
  await recordTemplate(database, row);
  await recordView(database, row);
}

async function recordPublished(
  database: Database,
  row: QueuedMutation,
  { by, now }: { by: string; now: number },
): Promise<void> {
  const parsed = z.safeParse(mutationChanges['change.publish'], row.changes);
  if (!parsed.success) return;
  const { changeId: id, ...decided } = parsed.data;
  // An answer that was lost is given again; by then the server's own document may be here.
  if ((await database.changes.get(id)) !== undefined) return;
  await database.changes.put({
    ...decided,
    id,
    kind: 'content',
    state: 'intended',
    question: null,
    steps: [{ state: 'intended', at: now, detail: 'Your server has it' }],
    by,
    submissionId: null,
    batchId: parsed.data.batchId ?? null,
    updatedAt: now,
  });
}

async function recordResolved(database: Database, row: QueuedMutation, now: number): Promise<void> {
  const parsed = z.safeParse(mutationChanges['change.resolve'], row.changes);
  const change = parsed.success ? await database.changes.get(parsed.data.changeId) : undefined;
  if (!parsed.success || change?.state !== 'asks') return;
  const state: Change['state'] = parsed.data.answer === 'send' ? 'intended' : 'cancelled';
  const step = { state, at: now, detail: 'Your server has your answer' };
  await database.changes.put({
    ...change,
    state,
    question: null,
    steps: [...change.steps, step],
    updatedAt: now,
  });
}
