import { ok } from '@shared/result';
import { scoreSubject } from '@shared/scoring/score';
import { subjectOfSearchRow } from '@shared/scoring/subject-of-search-row';
import type { SearchAnswer } from '../../messages';
import { readDataState } from '../../store/data-state';
import { completeListing, findListing, scoreOwn } from '../../store/own-listing';
import { tellOfSearch } from '../../store/seen-search';
import type { Handler } from '../handler';

/** A score for each result: the own listing's, else the page's where it was open here, else of what the row shows. */
export const searchSeen: Handler<'search.seen'> = async (page, { store, network }) => {
  const { marketplace, rows } = page;
  const database = store.caches;
  const now = network.now();
  await tellOfSearch(store, page, now);
  const answer: SearchAnswer['rows'] = {};
  for (const row of rows) {
    if (answer[row.asin]) continue;
    const listing = await findListing(database, { asin: row.asin });
    if (listing !== null && listing.marketplace === marketplace) {
      const { total, knownShare } = scoreOwn(await completeListing(database, listing), now);
      answer[row.asin] = { total, knownShare, own: true, sku: listing.sku };
      continue;
    }
    const page = await database.pages.get(row.asin);
    const { total, knownShare } =
      page?.marketplace === marketplace
        ? page.score
        : scoreSubject(subjectOfSearchRow({ ...row, priceIncVat: row.price }, marketplace), { now });
    answer[row.asin] = { total, knownShare, own: false, sku: null };
  }
  return ok({ rows: answer, state: await readDataState(database) });
};
