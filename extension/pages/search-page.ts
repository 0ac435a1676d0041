import { all } from './elements';
import type { Reasons, SearchFacts, SearchResult } from './facts';
import { marketplaceCurrency } from './marketplace-currency';
import { readRow, searchRows } from './search/search-row';
import { fold, textOf } from './text';

const SEARCH_PATH = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?s(?:\/[^?#]*)?(?:\?|$)/;

/** True for a page of search results by its layout, or by its address when it has no rows. */
export function isSearchPage(document: Document, url: string): boolean {
  if (document.querySelector('#dp,#ppd')) return false;
  if (document.querySelector('.s-main-slot,#s-results-list-atf') ?? searchRows(document)[0]) return true;
  return SEARCH_PATH.test(url) && document.querySelector('#search,#resultsCol,#noResultsTitle') !== null;
}

function readQuery(document: Document, url: string): string | null {
  const typed = fold(document.querySelector('#twotabsearchtextbox')?.getAttribute('value') ?? '');
  if (typed) return typed;
  const asked = /[?&](?:k|field-keywords)=([^&#]*)/.exec(url)?.[1];
  if (!asked) return null;
  try {
    return fold(decodeURIComponent(asked.replace(/\+/g, ' '))) || null;
  } catch {
    return null;
  }
}

/** Which page of results an address asks for, 1 for the first. */
export function pageNumber(url: string): number {
  const asked = Number(/[?&]page=(\d{1,3})(?:&|#|$)/.exec(url)?.[1]);
  return Number.isInteger(asked) && asked > 0 ? asked : 1;
}

/** The sentence of the result bar; the sorting form in the same bar is not of it. */
function readResultCountText(document: Document): string | null {
  const parts = all(
    document,
    '[data-component-type="s-result-info-bar"] :is(.s-breadcrumb,.a-section),#s-result-count',
  );
  return textOf(parts.find((part) => textOf(part) && !part.querySelector('form'))) || null;
}

/** The row elements by ASIN and position, for placing chips; `position` is that of the facts. */
export function searchRowElements(
  document: Document,
): { position: number; asin: string; element: Element }[] {
  return searchRows(document).map((element, at) => ({
    position: at + 1,
    asin: element.getAttribute('data-asin') ?? '',
    element,
  }));
}

/** Query and results of a search page, in page order, advertisements marked. */
export function readSearchPage(document: Document, url: string): { facts: SearchFacts; reasons: Reasons } {
  const currency = marketplaceCurrency(url);
  const results: SearchResult[] = [];
  let organic = 0;
  for (const element of searchRows(document)) {
    const row = readRow(element, currency);
    results.push({ ...row, position: results.length + 1, organicRank: row.sponsored ? null : ++organic });
  }
  const reasons: Reasons = {};
  if (!results.length) reasons.results = 'The page has no rows of results that the reader knows.';
  if (results.some(({ price, currency: shown }) => price !== null && !shown))
    reasons.currency = 'Prices are converted into a currency that no marketplace sells in.';
  const facts = {
    query: readQuery(document, url),
    resultCountText: readResultCountText(document),
    resultCount: results.length,
    sponsoredCount: results.length - organic,
    results,
  };
  return { facts, reasons };
}
