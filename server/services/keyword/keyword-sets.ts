import { eq } from 'drizzle-orm';
import { gatherKeywords, volumeOf, type Candidate } from '../../../shared/keywords/candidates';
import type { Keyword } from '../../../shared/keywords/keyword';
import { keywordSets } from '../../database/schema';
import type { Transaction } from '../../database/transaction';
import { hashOf } from '../listing/state-hash';

/** A listing's keywords travel to every browser: past so many the least searched and least relevant are left out. */
export const mostKeywords = 2_000;

/** Adds findings to a listing's keywords; what the seller took off stays off unless `restores` names it anew. */
export async function addToKeywordSet(
  tx: Transaction,
  what: { listingId: string; candidates: readonly Candidate[]; restores: boolean; at: number },
): Promise<{ kept: number; leftOut: number }> {
  const { listingId: id, candidates, restores, at } = what;
  const [row] = await tx.select().from(keywordSets).where(eq(keywordSets.id, id));
  const known = row?.keywords ?? [];
  const found = gatherKeywords(candidates, known);
  const named = restores ? new Set(gatherKeywords(candidates).map(({ key }) => key)) : new Set<string>();
  const removed = (row?.removed ?? []).filter((key) => !named.has(key));
  const wanted = found.filter(({ key }) => !removed.includes(key));
  const keywords = wanted.toSorted(byWorth).slice(0, mostKeywords);
  await writeKeywordSet(tx, { id, keywords, removed, at });
  return { kept: keywords.length, leftOut: wanted.length - keywords.length };
}

/** Writes when something changed; an empty set that never was is not begun. */
export async function writeKeywordSet(
  tx: Transaction,
  what: { id: string; keywords: Keyword[]; removed: string[]; at: number },
): Promise<boolean> {
  const { id, keywords, removed, at } = what;
  const [row] = await tx.select().from(keywordSets).where(eq(keywordSets.id, id));
  if (!row && keywords.length + removed.length === 0) return false;
  if (row && hashOf([row.keywords, row.removed]) === hashOf([keywords, removed])) return false;
  const next = { keywords, removed, updatedAt: at };
  await tx
    .insert(keywordSets)
    .values({ id, ...next })
    .onConflictDoUpdate({ target: keywordSets.id, set: next });
  return true;
}

/** Counted searches first, then relevance; of equals the one known longer. */
function byWorth(a: Keyword, b: Keyword): number {
  const volume = (keyword: Keyword) => volumeOf(keyword)?.volume ?? -1;
  return volume(b) - volume(a) || (b.relevance ?? 0) - (a.relevance ?? 0);
}
