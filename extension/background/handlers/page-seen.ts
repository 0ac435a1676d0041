import { apiError } from '@shared/api-error';
import { marketplaceOfHost } from '@shared/catalog/marketplace';
import { fail, ok } from '@shared/result';
import { scoreSubject } from '@shared/scoring/score';
import { seenOnPage, subjectOfPage } from '@shared/scoring/subject-of-page';
import { readDataState } from '../../store/data-state';
import { completeListing, findListing, scoreOwn } from '../../store/own-listing';
import { readOwnFacts } from '../../store/own-facts';
import { pageQuestion } from '../../store/page-question';
import { rememberPage } from '../../store/seen-page';
import { rememberTab } from '../../store/tab-page';
import type { Handler } from '../handler';

/** Scores the page that a tab shows; the own listing instead, where the ASIN is ours. */
export const pageSeen: Handler<'page.seen'> = async ({ reading }, { store, network, sender }) => {
  const marketplace = marketplaceOfHost(new URL(reading.url).hostname);
  if (reading.kind !== 'product' || marketplace === null) {
    return fail(apiError('bad-request', 'Only product pages are scored.', { field: 'reading.kind' }));
  }
  const now = network.now();
  const { facts } = reading;
  const question = pageQuestion(reading, marketplace.id);
  const score = scoreSubject(subjectOfPage(question), { now });
  if (facts.asin !== null) {
    const { asin, title } = facts;
    const page = { asin, marketplace: marketplace.id, title, score, seen: seenOnPage(question), seenAt: now };
    await rememberPage(store.caches, page);
    await rememberTab(sender.tabId, { asin, url: reading.url });
  }
  const listing = await findListing(store.caches, { asin: facts.asin });
  const state = await readDataState(store.caches);
  if (listing === null || listing.marketplace !== marketplace.id) {
    return ok({ score, scoreOf: 'page', scoredAt: now, own: null, state });
  }
  const own = await completeListing(store.caches, listing);
  return ok({
    score: scoreOwn(own, now),
    scoreOf: 'listing',
    scoredAt: listing.fetchedAt,
    own: await readOwnFacts(store.caches, listing),
    state,
  });
};
