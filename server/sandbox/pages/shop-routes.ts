import { jsonAnswer, pageAnswer, redirect, type Answer } from './answer';
import {
  renderBestsellersPage,
  renderHomePage,
  renderMissingPage,
  renderRobotCheckPage,
} from './other-pages';
import type { PageContext } from './page-context';
import type { BuyBoxLayout } from './product/buy-box';
import { renderFeatures, renderProductPage } from './product/product-page';
import type { SearchQuery } from './search/find';
import { renderSearchBody, renderSearchPage } from './search/search-page';

const productPath = /^\/(?:[^/]+\/)?(?:dp|gp\/product)\/([A-Z0-9]{10})(?:\/|$)/;
const layouts: BuyBoxLayout[] = ['single', 'accordion', 'subscribe', 'used-only', 'no-featured-offer'];

/** Answers an address of www.amazon.co.uk. `?robot=1` shows the robot check, `?layout=` another way of offering. */
export function answerShop(url: URL, context: PageContext): Answer {
  const { pathname, searchParams } = url;
  if (searchParams.has('robot')) return robotCheck(url, context);
  if (pathname === '/') return pageAnswer(renderHomePage(context), context);
  if (pathname === '/s') return search(searchParams, context);
  if (pathname.startsWith('/gp/bestsellers') || pathname.startsWith('/Best-Sellers')) {
    return pageAnswer(renderBestsellersPage(context), context);
  }
  if (pathname === '/gp/product/ajax/twisterDimensionSlots') return variation(searchParams, context);
  if (pathname === '/sspa/click') return redirect(sameSite(searchParams.get('url')));
  if (pathname === '/errors/validateCaptcha') return redirect(sameSite(searchParams.get('amzn-r')));
  const asin = productPath.exec(pathname)?.[1];
  const listing = asin === undefined ? undefined : context.state.product(asin);
  if (listing === undefined) return pageAnswer(renderMissingPage(context), context, 404);
  const layout = layouts.find((known) => known === searchParams.get('layout'));
  return pageAnswer(
    renderProductPage(listing, layout === undefined ? context : { ...context, layout }),
    context,
  );
}

/** The page in place of any other while Amazon takes the visitor for a robot. */
export function robotCheck(url: URL, context: PageContext): Answer {
  const kind = url.searchParams.get('robot') === 'letters' ? 'letters' : 'button';
  return pageAnswer(renderRobotCheckPage(context, kind, url.pathname), context);
}

function search(parameters: URLSearchParams, context: PageContext): Answer {
  const query = searchQuery(parameters);
  if (parameters.has('ajax')) return jsonAnswer(renderSearchBody(query, context));
  return pageAnswer(renderSearchPage(query, context), context);
}

/** What an address of the search asks for. */
export function searchQuery(parameters: URLSearchParams): SearchQuery {
  const page = Number.parseInt(parameters.get('page') ?? '1', 10);
  const sort = (['price-asc-rank', 'price-desc-rank'] as const).find(
    (known) => known === parameters.get('s'),
  );
  return {
    words: (parameters.get('k') ?? parameters.get('field-keywords') ?? '').slice(0, 200),
    page: page > 0 ? page : 1,
    sort: sort ?? 'relevance',
  };
}

function variation(parameters: URLSearchParams, context: PageContext): Answer {
  const listing = context.state.product(parameters.get('asin') ?? '');
  if (listing === undefined) return { ...jsonAnswer({ error: 'no such product' }), status: 404 };
  return jsonAnswer(renderFeatures(listing, context));
}

/** Only a path of this site: an address that leads elsewhere goes home. */
function sameSite(target: string | null): string {
  return target !== null && /^\/(?![/\\])/.test(target) ? target : '/';
}
