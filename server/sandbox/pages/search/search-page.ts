import { shopPage } from '../frame';
import { html, type Html } from '../html';
import type { PageContext } from '../page-context';
import { findProducts, type Results, type SearchQuery } from './find';
import { searchRow } from './row';

/** A page of search results as the simulated amazon.co.uk serves it. */
export function renderSearchPage(query: SearchQuery, context: PageContext): string {
  const content = html`<div id="search">${searchBody(query, context)}</div>`;
  return shopPage(
    { title: documentTitle(query), query: query.words, script: 'search', bodyClass: 's-page' },
    content,
    context,
  );
}

/** The inside of the results, which paging and sorting replace. */
export function renderSearchBody(
  query: SearchQuery,
  context: PageContext,
): { title: string; search: string } {
  return { title: documentTitle(query), search: searchBody(query, context).html };
}

/** The sentence of the result bar. */
export function resultCountText({ words }: SearchQuery, { total, first, placements }: Results): string {
  const natural = placements.filter(({ isSponsored }) => !isSponsored).length;
  return `${first}-${first + natural - 1} of ${total} results for "${words}"`;
}

function searchBody(query: SearchQuery, context: PageContext): Html {
  const results = findProducts(query, context);
  const count = resultCountText(query, results);
  const [before] = count.split('"');
  const rows = results.placements.map((placement, index) => {
    const row = searchRow(placement, { slot: index + 3, query: query.words, nowMs: context.state.now() });
    return index === 5 ? [videoAdvert(), row] : row;
  });
  return html`<span class="rush-component" data-component-type="s-result-info-bar"
      ><div class="s-widget-container s-desktop-toolbar">
        <div class="sg-col s-breadcrumb">
          <h2 class="a-size-base a-spacing-small a-text-normal">
            <span>${before}</span><span class="a-color-state a-text-bold">"${query.words}"</span>
          </h2>
        </div>
        <div class="s-desktop-sort-container">
          <form action="/s" method="get">
            <input type="hidden" name="k" value="${query.words}" /><label for="s-result-sort-select"
              >Sort by:</label
            >
            <select id="s-result-sort-select" name="s">
              ${sortOption('relevance', 'Featured', query)}${sortOption('price-asc-rank', 'Price: Low to High', query)}${sortOption('price-desc-rank', 'Price: High to Low', query)}
            </select>
          </form>
        </div>
      </div></span
    >
    <div class="s-desktop-content">
      <div id="s-refinements" class="a-section">
        <h3>Department</h3>
        <ul>
          <li>DIY &amp; Tools</li>
          <li>Business, Industry &amp; Science</li>
        </ul>
        <h3>Customer Reviews</h3>
        <ul>
          <li>4 stars and up</li>
        </ul>
        <h3>Brand</h3>
        <ul>
          ${[...new Set(results.placements.map(({ product }) => product.brand))].slice(0, 7).map((brand) => html`<li>${brand}</li>`)}
        </ul>
      </div>
      <span class="rush-component s-latency-cf-section" data-component-type="s-search-results"
        ><div class="s-main-slot s-result-list s-search-results sg-row">${rows}</div></span
      >
    </div>
    ${pager(query, results.pages)}`;
}

/** Adverts that are not results stand between the rows. */
function videoAdvert(): Html {
  return html`<div
    class="s-result-item s-widget AdHolder s-flex-full-width"
    data-asin=""
    data-component-type="sbv-video-single-product"
  >
    <div class="a-section sbv-product-container">
      <span class="a-color-secondary">Sponsored</span>
      <span class="a-text-bold">See how the trade does it</span>
    </div>
  </div>`;
}

function sortOption(value: SearchQuery['sort'], label: string, { sort }: SearchQuery): Html {
  return sort === value
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;
}

function pager({ words, page, sort }: SearchQuery, pages: number): Html | false {
  if (pages < 2) return false;
  const address = (to: number) =>
    `/s?k=${encodeURIComponent(words)}&page=${to}${sort === 'relevance' ? '' : `&s=${sort}`}`;
  const step = (to: number, label: string, kind: string) =>
    to < 1 || to > pages
      ? html`<span class="s-pagination-item ${kind} s-pagination-disabled" aria-disabled="true"
          >${label}</span
        >`
      : html`<a class="s-pagination-item ${kind} s-pagination-button" href="${address(to)}">${label}</a>`;
  const numbers = Array.from({ length: pages }, (_, index) =>
    index + 1 === page
      ? html`<span class="s-pagination-item s-pagination-selected" aria-current="page">${page}</span>`
      : step(index + 1, String(index + 1), ''),
  );
  return html`<div class="a-section s-pagination-container" role="navigation" aria-label="pagination">
    <span class="s-pagination-strip"
      >${step(page - 1, 'Previous', 's-pagination-previous')}${numbers}${step(page + 1, 'Next', 's-pagination-next')}</span
    >
  </div>`;
}

function documentTitle({ words }: SearchQuery): string {
  return `Amazon.co.uk : ${words}`;
}
