import { apiError } from '@shared/api-error';
import { marketplaceOfHost } from '@shared/catalog/marketplace';
import { fail, ok } from '@shared/result';
import { scoreSubject } from '@shared/scoring/score';
import { seenOnPage, subjectOfPage } from '@shared/scoring/subject-of-page';
import type { PageFigures } from '../../messages';
import type { ProductFacts } from '../../pages/facts';
import { interpretProduct } from '../../pages/product/interpret-product';
import { readDataState } from '../../store/data-state';
import { completeListing, findListing, scoreOwn } from '../../store/own-listing';
import { readOwnFacts } from '../../store/own-facts';
import { pageQuestion } from '../../store/page-question';
import { rememberPage } from '../../store/seen-page';
import { rememberTab } from '../../store/tab-page';
import { tellOfPage } from '../../store/tell-of-page';
import type { Handler } from '../handler';

/** Scores the page that a tab shows; the own listing instead, where the ASIN is ours. */
export const pageSeen: Handler<'page.seen'> = async ({ evidence }, { store, network, sender }) => {
  const { url } = evidence;
  const marketplace = URL.canParse(url) ? marketplaceOfHost(new URL(url).hostname) : null;
  if (marketplace === null) {
    return fail(apiError('bad-request', 'Only pages of Amazon are scored.', { field: 'evidence.url' }));
  }
  const now = network.now();
  const { facts, reasons } = interpretProduct(evidence);
  const question = pageQuestion({ facts, reasons }, marketplace.id);
  const score = scoreSubject(subjectOfPage(question), { now });
  if (facts.asin !== null) {
    const { asin, title } = facts;
    const seen = seenOnPage(question);
    await rememberPage(store.caches, { asin, marketplace: marketplace.id, title, score, seen, seenAt: now });
    await rememberTab(sender.tabId, { asin, url });
  }
  const page = figuresOf(facts);
  const [listing] = await Promise.all([
    findListing(store.caches, { asin: facts.asin }),
    tellOfPage(store, { facts, marketplace: marketplace.id }, now),
  ]);
  const state = await readDataState(store.caches);
  if (listing === null || listing.marketplace !== marketplace.id) {
    return ok({ page, score, scoreOf: 'page', scoredAt: now, own: null, state });
  }
  const own = await completeListing(store.caches, listing);
  return ok({
    page,
    score: scoreOwn(own, now),
    scoreOf: 'listing',
    scoredAt: listing.fetchedAt,
    own: await readOwnFacts(store.caches, listing),
    state,
  });
};

function figuresOf({ bestSellerRanks: [rank], rating, reviewCount, merchant }: ProductFacts): PageFigures {
  return { rank: rank ?? null, rating, reviewCount, soldBy: merchant.name };
}
