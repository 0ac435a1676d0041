import * as z from 'zod/mini';
import { gatherKeywords, type Candidate } from '@shared/keywords/candidates';
import type { KeywordSet } from '@shared/keywords/keyword-set';
import { mutationChanges } from '@shared/sync/protocol';
import type { Database, QueuedMutation, Store } from './database';
import { enqueue } from './queue';

/** As many as one mutation carries. */
const atATime = 500;

/** Gives a listing keywords; on disk when this returns. A long list becomes several mutations, each taken whole. */
export async function addKeywords(
  store: Store,
  { listingId, candidates, now }: { listingId: string; candidates: readonly Candidate[]; now: number },
): Promise<void> {
  const database = store.safe;
  const keywords = candidates.map(({ phrase, evidence: { source, evidence, volume, volumeAt } }) => ({
    phrase: phrase.slice(0, 200),
    source,
    evidence: evidence.slice(0, 300),
    volume,
    volumeAt,
  }));
  await database.transaction('rw', database.queue, async () => {
    for (let from = 0; from < keywords.length; from += atATime) {
      const changes = { listingId, keywords: keywords.slice(from, from + atATime) };
      await enqueue(database, { kind: 'keyword.add', listingId, baseVersion: null, changes, now });
    }
  });
}

/** Takes keywords off a listing; no source brings them back, only the seller. */
export async function removeKeywords(
  store: Store,
  { listingId, keys, now }: { listingId: string; keys: readonly string[]; now: number },
): Promise<void> {
  const database = store.safe;
  await database.transaction('rw', database.queue, async () =>
    enqueue(database, {
      kind: 'keyword.remove',
      listingId,
      baseVersion: null,
      changes: { listingId, keys: keys.slice(0, atATime) },
      now,
    }),
  );
}

/** A listing's keywords: the server's, with what waits here laid over them. */
export async function readKeywordSet(database: Database, listingId: string): Promise<KeywordSet> {
  const [stored, queue] = await Promise.all([
    database.keywordSets.get(listingId),
    database.queue.where('listingId').equals(listingId).toArray(),
  ]);
  const empty: KeywordSet = { id: listingId, listingId, keywords: [], removed: [], updatedAt: 0 };
  return queue
    .filter(({ answer }) => answer === null)
    .toSorted((a, b) => a.order - b.order)
    .reduce(withMutation, stored ?? empty);
}

/** The keywords of all listings that have any, with what waits here laid over them. */
export async function readKeywordSets(database: Database): Promise<KeywordSet[]> {
  const [stored, waiting] = await Promise.all([
    database.keywordSets.toArray(),
    database.queue.filter(({ kind }) => kind === 'keyword.add' || kind === 'keyword.remove').toArray(),
  ]);
  const open = waiting.filter(({ answer }) => answer === null);
  const changed = new Set(open.flatMap(({ listingId }) => listingId ?? []));
  return [
    ...stored.filter(({ id }) => !changed.has(id)),
    ...(await Promise.all([...changed].map((id) => readKeywordSet(database, id)))),
  ];
}

/** What the server took, until its own document comes. Within a transaction over `keywordSets`. */
export async function recordKeywords(database: Database, row: QueuedMutation): Promise<void> {
  if (row.listingId === null || (row.kind !== 'keyword.add' && row.kind !== 'keyword.remove')) return;
  const { listingId: id } = row;
  const before = (await database.keywordSets.get(id)) ?? {
    id,
    listingId: id,
    keywords: [],
    removed: [],
    updatedAt: 0,
  };
  await database.keywordSets.put(withMutation(before, row));
}

function withMutation(set: KeywordSet, row: QueuedMutation): KeywordSet {
  if (row.kind === 'keyword.add') {
    const parsed = z.safeParse(mutationChanges['keyword.add'], row.changes);
    if (!parsed.success) return set;
    const given = parsed.data.keywords.map(({ phrase, ...evidence }) => ({
      phrase,
      evidence: { ...evidence, at: row.createdAt },
    }));
    const named = new Set(gatherKeywords(given).map(({ key }) => key));
    return {
      ...set,
      keywords: gatherKeywords(given, set.keywords),
      removed: set.removed.filter((key) => !named.has(key)),
    };
  }
  if (row.kind !== 'keyword.remove') return set;
  const parsed = z.safeParse(mutationChanges['keyword.remove'], row.changes);
  if (!parsed.success) return set;
  const { keys } = parsed.data;
  return {
    ...set,
    keywords: set.keywords.filter(({ key }) => !keys.includes(key)),
    removed: [...new Set([...set.removed, ...keys])],
  };
}
