import { eq } from 'drizzle-orm';
import { isParentListing } from '../../../shared/catalog/listing';
import { compareScores } from '../../../shared/scoring/compare-scores';
import { scoreSubject } from '../../../shared/scoring/score';
import type { ScoreResult } from '../../../shared/scoring/score-result';
import { minuteOf } from '../../../shared/series/point';
import { append } from '../../database/history';
import { listings, scores } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordEvent, type WriteContext } from '../../events/outbox';
import type { Runtime } from '../../runtime';
import { raiseAlert, settleAlert } from '../alert/raise-alert';
import { listingOfRow } from './listing-of-row';
import { readOwnSubject } from '../scoring/own-subject';
import { readScoring } from '../scoring/read-scoring';
import { recordStep } from '../scoring/record-step';
import { hashOf } from './state-hash';

/** A drop of more than this share of the score is worth a task (DESIGN § 8). */
const dropShare = 0.2;

/**
 * Scores a listing as it is stored now. Nothing is written when the result is the same; otherwise score, history,
 * event and, on a drop of more than a fifth on the same rules, an alert are one transaction. Parents and listings
 * that are gone have no score.
 */
export async function scoreListing(
  tx: Transaction,
  runtime: Pick<Runtime, 'now'>,
  what: { listingId: string; correlationId: string },
): Promise<void> {
  const { listingId: id, correlationId } = what;
  const context = { at: runtime.now(), correlationId };
  const [row] = await tx.select().from(listings).where(eq(listings.id, id));
  if (!row) return;
  const [before] = await tx.select().from(scores).where(eq(scores.id, id));
  const listing = listingOfRow(row);
  if (row.goneAt !== null || isParentListing(listing)) {
    if (before) await tx.delete(scores).where(eq(scores.id, id));
    return;
  }
  const { weights, thresholds, version } = await readScoring(tx, row.productType);
  const subject = await readOwnSubject(tx, listing);
  const result = scoreSubject(subject, { now: context.at, thresholds }, { weights });
  if (before && before.listingVersion === row.version && hashOf(before.result) === hashOf(result)) return;
  const next = { listingVersion: row.version, at: context.at, total: result.total, result };
  await tx
    .insert(scores)
    .values({ id, ...next })
    .onConflictDoUpdate({ target: scores.id, set: next });
  const old = before?.result ?? null;
  const change = old === null ? null : compareScores(old, result, { weights }).change;
  await recordStep(tx, {
    listingId: id,
    listingVersion: row.version,
    subject,
    settingsVersion: version,
    before: old,
    result,
    comparableChange: change,
    at: context.at,
  });
  await announce(tx, { id, sku: row.sku, before: old, result, change }, context);
}

async function announce(
  tx: Transaction,
  what: { id: string; sku: string; before: ScoreResult | null; result: ScoreResult; change: number | null },
  context: WriteContext,
): Promise<void> {
  const { id, sku, before, result, change } = what;
  const { at } = context;
  await append(tx, [
    { subject: id, metric: 'score', minute: minuteOf(at), value: result.total, source: 'scoring' },
  ]);
  if (before?.total === result.total && (change === null || change === 0)) return;
  await recordEvent(
    tx,
    'score.changed',
    { listingId: id, before: before?.total ?? null, after: result.total, comparableChange: change },
    context,
  );
  if (before?.total == null || change === null) return;
  const key = `score-drop:${id}`;
  if (change > 0) await settleAlert(tx, key, at);
  if (change >= -dropShare * before.total) return;
  const message = `${sku}: the score fell from ${before.total} to ${result.total ?? '–'} (${change} points on the same rules).`;
  await raiseAlert(tx, { key, kind: 'score-drop', severity: 'warning', message, listingId: id }, context);
}
