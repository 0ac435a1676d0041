import { eq } from 'drizzle-orm';
import { isParentListing } from '../../../shared/catalog/listing';
import { compareScores } from '../../../shared/scoring/compare-scores';
import { known } from '../../../shared/scoring/fact';
import { scoreSubject } from '../../../shared/scoring/score';
import type { ScoreResult } from '../../../shared/scoring/score-result';
import type { Subject } from '../../../shared/scoring/subject';
import { subjectOfListing } from '../../../shared/scoring/subject-of-listing';
import { minuteOf } from '../../../shared/series/point';
import { append } from '../../database/history';
import { listings, products, productTypes, scores } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { recordEvent, type WriteContext } from '../../events/outbox';
import type { Runtime } from '../../runtime';
import { raiseAlert, settleAlert } from '../alert/raise-alert';
import { listingOfRow } from './listing-of-row';
import { readScoring } from '../scoring/read-scoring';
import { factsOfProduct } from './product-facts';
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
  const type =
    row.productType === null ? null : await productTypeOf(tx, `${row.marketplace}:${row.productType}`);
  const seen = row.asin === null ? {} : await seenInCatalogue(tx, `${row.marketplace}:${row.asin}`);
  const { weights, thresholds } = await readScoring(tx, row.productType);
  const subject = subjectOfListing(listing, type, seen);
  const result = scoreSubject(subject, { now: context.at, thresholds }, { weights });
  if (before && before.listingVersion === row.version && hashOf(before.result) === hashOf(result)) return;
  const next = { listingVersion: row.version, at: context.at, total: result.total, result };
  await tx
    .insert(scores)
    .values({ id, ...next })
    .onConflictDoUpdate({ target: scores.id, set: next });
  await announce(tx, { id, sku: row.sku, before: before?.result ?? null, result }, context);
}

async function productTypeOf(tx: Transaction, id: string) {
  const [row] = await tx.select().from(productTypes).where(eq(productTypes.id, id));
  return row ?? null;
}

/** What the catalogue knows beyond the Listings API. */
async function seenInCatalogue(tx: Transaction, productId: string): Promise<Partial<Subject>> {
  const [row] = await tx.select().from(products).where(eq(products.id, productId));
  if (!row) return {};
  const { brand, ranks, browsePath } = factsOfProduct(row.facts);
  const rank = ranks[0]?.rank;
  return {
    ...(brand === null ? {} : { brand: known(brand) }),
    ...(rank === undefined ? {} : { bestSellerRank: known(rank) }),
    ...(browsePath.length === 0 ? {} : { breadcrumb: known(browsePath) }),
  };
}

async function announce(
  tx: Transaction,
  what: { id: string; sku: string; before: ScoreResult | null; result: ScoreResult },
  context: WriteContext,
): Promise<void> {
  const { id, sku, before, result } = what;
  const { at } = context;
  await append(tx, [
    { subject: id, metric: 'score', minute: minuteOf(at), value: result.total, source: 'scoring' },
  ]);
  const change = before === null ? null : compareScores(before, result).change;
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
