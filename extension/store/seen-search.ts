import type { MessageBody } from '../messages';
import { readMeta } from './meta';
import type { Store } from './database';
import { enqueue } from './queue';

/** The same search is news again after so long, or when the places have changed. */
const restMs = 30 * 60_000;
const keptMs = 7 * 24 * 60 * 60_000;
/** Further pages say nothing of a listing that anyone finds. */
const deepestPage = 20;

/**
 * Queues what a search page showed, for ranks and keywords: only with a server to tell, only when listings of ours are
 * here to be ranked, and each page of results once in half an hour unless its order changed. A page that the shopper
 * sorted or filtered says nothing of ranks.
 */
export async function tellOfSearch(
  store: Store,
  { marketplace, query, page, rows, isArranged }: MessageBody<'search.seen'>,
  now: number,
): Promise<void> {
  if (isArranged === true || query === null || query === '' || page > deepestPage || rows.length === 0)
    return;
  const database = store.safe;
  if ((await readMeta(database, 'device')) === null || (await database.listings.count()) === 0) return;
  const places = rows.map(({ asin, title, sponsored }, at) => ({
    asin,
    title: title?.slice(0, 1000) ?? null,
    position: at + 1,
    isSponsored: sponsored,
  }));
  const key = sightOfSearch({ marketplace, query, page });
  const shown = places.map(({ asin, isSponsored }) => `${asin}${isSponsored ? '*' : ''}`).join();
  await database.transaction('rw', database.queue, database.sights, async () => {
    const told = await database.sights.get(key);
    if (told && told.shown === shown && now - told.at < restMs) return;
    await database.sights
      .where('at')
      .below(now - keptMs)
      .delete();
    await database.sights.put({ key, shown, at: now });
    // One that has not left yet is this page with fewer rows: Amazon adds them as one scrolls.
    const waiting = await database.queue
      .filter(
        (row) => row.kind === 'search.showed' && !row.attempted && sameSearch(row.changes, { query, page }),
      )
      .toArray();
    await database.queue.bulkDelete(waiting.map((row) => row.order));
    await enqueue(database, {
      kind: 'search.showed',
      listingId: null,
      baseVersion: null,
      changes: { marketplace, query, page, at: now, rows: places },
      now,
    });
  });
}

/** Under this key it is remembered when a page of results was told. */
export function sightOfSearch({
  marketplace,
  query,
  page,
}: Pick<MessageBody<'search.seen'>, 'marketplace' | 'page'> & { query: string }): string {
  return `search ${marketplace} ${page} ${query.toLowerCase()}`;
}

function sameSearch(changes: unknown, { query, page }: { query: string; page: number }): boolean {
  const said = changes as { query?: unknown; page?: unknown };
  return said.query === query && said.page === page;
}
