import type { OwnPlace, SearchSummary } from '../../messages';
import { count, money } from '../../ui/plain-words';
import { element } from '../element';
import { closeShape, icon, mark } from '../icons';

export interface BarView {
  query: string | null;
  page: number;
  results: number;
  /** Null where the background gave none. */
  summary: SearchSummary | null;
  problem: string | null;
}

const mostOwn = 3;

/** The bar over the results: how own listings stand for these words, and which words the first results share. */
export function drawBar({ query, page, results, summary, problem }: BarView, close: () => void): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': 'Close' }, icon(closeShape));
  button.addEventListener('click', close);
  return element(
    'section',
    { class: 'bar', 'aria-label': 'Plumbline: this search' },
    mark(),
    element(
      'p',
      { class: 'cells' },
      element(
        'span',
        { class: 'cell' },
        element('b', {}, count(results, 'result')),
        query !== null && element('span', { class: 'muted query' }, `«${query}»`),
        page > 1 && element('span', { class: 'muted' }, `page ${page}`),
      ),
      ...(summary === null ? [cell('problem', problem ?? '')] : cellsOf(summary, page)),
    ),
    button,
  );
}

function cellsOf(summary: SearchSummary, page: number): HTMLElement[] {
  const { own, words, lackingIn, meanScore, prices, isRanked } = summary;
  return [
    own.length === 0
      ? cell('own', element('span', { class: 'muted' }, 'None of yours here'))
      : cell(
          'own',
          ...own.slice(0, mostOwn).map((place) => drawPlace(place, page)),
          more(own.length - mostOwn),
        ),
    !isRanked &&
      cell('arranged', element('span', { class: 'muted' }, 'Sorted or filtered: not counted as rank')),
    words.length > 0 &&
      cell(
        'words',
        element('span', { class: 'muted' }, 'Top results share'),
        ...words.map((word) => drawWord(word, lackingIn)),
      ),
    meanScore !== null && cell('mean', element('span', { class: 'muted' }, 'Score, mean'), strong(meanScore)),
    prices !== null &&
      cell(
        'prices',
        element('span', { class: 'muted' }, 'Price, median'),
        strong(money(prices.median, prices.currency)),
        element(
          'span',
          { class: 'muted' },
          `${money(prices.low, prices.currency)}–${money(prices.high, prices.currency)}`,
        ),
      ),
  ].filter((made) => made !== false);
}

/** «TB-MDB-12 #7 ▲ 2 · ad #1»; one that stood here before and does not now says so. */
function drawPlace({ sku, organic, sponsored, before }: OwnPlace, page: number): HTMLElement {
  const moved = organic === null || before === null || page > 1 ? null : before.position - organic;
  const where = page > 1 ? ` on page ${page}` : '';
  const title = [
    `Your listing ${sku}:`,
    organic === null ? 'not among the natural results of this page' : `natural place ${organic}${where}`,
    sponsored !== null && `, advert ${sponsored}${where}`,
    before !== null && `, ${before.position} the time before`,
  ];
  return element(
    'span',
    { class: 'place', title: title.filter(Boolean).join(' '), 'data-sku': sku, 'data-organic': organic },
    element('span', { class: 'sku' }, sku),
    organic !== null && element('b', { class: 'brand' }, `#${organic}`),
    moved !== null &&
      moved !== 0 &&
      element('span', { class: moved > 0 ? 'good' : 'bad' }, moved > 0 ? `▲ ${moved}` : `▼ ${-moved}`),
    sponsored !== null && element('span', { class: 'muted' }, `ad #${sponsored}`),
    organic === null &&
      sponsored === null &&
      element('span', { class: 'muted' }, `not here, was #${before?.position ?? '–'}`),
  );
}

function drawWord(
  { phrase, titles, of, isLacking }: SearchSummary['words'][number],
  lackingIn: string | null,
): HTMLElement {
  const said = `in ${titles} of the first ${of} titles`;
  const title = lackingIn === null ? said : `${said}; ${isLacking ? 'not in' : 'in'} ${lackingIn}`;
  return element(
    'span',
    { class: isLacking ? 'word lacking' : 'word', title, 'data-lacking': isLacking },
    isLacking && element('span', { 'aria-hidden': 'true' }, '+'),
    phrase,
    isLacking && element('span', { class: 'said' }, `, not in ${lackingIn ?? 'your listing'}`),
  );
}

function cell(name: string, ...children: (HTMLElement | string | false)[]): HTMLElement {
  return element('span', { class: `cell ${name}` }, ...children);
}

function strong(figure: number | string): HTMLElement {
  return element('b', {}, String(figure));
}

function more(number: number): HTMLElement | false {
  return number > 0 && element('span', { class: 'muted' }, `+${number} more`);
}
