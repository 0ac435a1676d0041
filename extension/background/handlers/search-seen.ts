import { isParentListing, type Listing } from '@shared/catalog/listing';
import { normalise } from '@shared/keywords/normalise';
import { ok } from '@shared/result';
import { scoreSubject } from '@shared/scoring/score';
import { subjectOfSearchRow } from '@shared/scoring/subject-of-search-row';
import { summaryOfSearch } from '../../keywords/search-summary';
import type { MessageBody, SearchAnswer } from '../../messages';
import { readDataState } from '../../store/data-state';
import type { Database } from '../../store/database';
import { completeListing, findListing, scoreOwn } from '../../store/own-listing';
import { sightOfSearch, tellOfSearch } from '../../store/seen-search';
import type { Handler } from '../handler';

/** A score for each result: the own listing's, else the page's where it was open here, else of what the row shows. */
export const searchSeen: Handler<'search.seen'> = async (page, { store, network }) => {
  const { marketplace, rows } = page;
  const database = store.caches;
  const now = network.now();
  await tellOfSearch(store, page, now);
  const answer: SearchAnswer['rows'] = {};
  const own = new Map<string, Listing>();
  for (const row of rows) {
    if (answer[row.asin]) continue;
    const listing = await findListing(database, { asin: row.asin });
    if (listing !== null && listing.marketplace === marketplace) {
      const { total, knownShare } = scoreOwn(await completeListing(database, listing), now);
      answer[row.asin] = { total, knownShare, own: true, sku: listing.sku };
      own.set(row.asin, listing);
      continue;
    }
    const page = await database.pages.get(row.asin);
    const { total, knownShare } =
      page?.marketplace === marketplace
        ? page.score
        : scoreSubject(subjectOfSearchRow({ ...row, priceIncVat: row.price }, marketplace), { now });
    answer[row.asin] = { total, knownShare, own: false, sku: null };
  }
  const past = await readPast(database, page);
  for (const listing of past.listings) {
    if (listing.asin !== null && !own.has(listing.asin)) own.set(listing.asin, listing);
  }
  const summary = summaryOfSearch({ page, own, scores: answer, now, ...past });
  return ok({ rows: answer, summary, state: await readDataState(database) });
};

/** What was known of these words before: ranks, whose they are, and when this page was told. */
async function readPast(database: Database, { marketplace, query, page }: MessageBody<'search.seen'>) {
  const key = normalise(query ?? '').key;
  if (query === null || key === '') return { ranks: [], listings: [], toldAt: null };
  const all = await database.keywordRanks.where('key').equals(key).toArray();
  const ranks = all.filter(({ id }) => id.startsWith(`${marketplace}:`));
  const found = await database.listings.bulkGet(ranks.map(({ listingId }) => listingId));
  const listings = found.filter((listing) => listing !== undefined).filter((one) => !isParentListing(one));
  const sight = await database.sights.get(sightOfSearch({ marketplace, query, page }));
  return { ranks, listings, toldAt: sight?.at ?? null };
}
