import { marketplaceOfHost } from '@shared/catalog/marketplace-rows';
import { send, type SearchAnswer } from '../../messages';
import type { SearchResult } from '../../pages/facts';
import { isRobotCheck } from '../../pages/robot-check';
import { isSearchPage, pageNumber, readSearchPage, searchRowElements } from '../../pages/search-page';
import chipCss from '../chip.css?inline';
import type { Mounted } from '../keep-mounted';
import { shadowHost } from '../shadow-host';
import css from './chip.css?inline';
import { drawChip } from './draw-chip';
import { isArranged } from './is-arranged';
import { searchBar } from './search-bar';

const tag = 'plumbline-chip';
const lookEveryMs = 300;

/** A chip under each result, put back when the page replaces its list; null where this is no page of results. */
export function mountSearchChips(standDown: (error: unknown) => void): Mounted | null {
  const marketplace = marketplaceOfHost(location.hostname);
  if (marketplace === null || isRobotCheck(document) || !isSearchPage(document, location.href)) return null;
  const known = new Map<string, SearchAnswer['rows'][string]>();
  let problem: string | null = null;
  let seen = '';
  let asked = '';
  const bar = searchBar();

  const draw = () => {
    const { query, results } = readSearchPage(document, location.href).facts;
    const rows = searchRowElements(document);
    const indents = rows.map(({ element }) => indentOf(element));
    for (const [at, { element }] of rows.entries()) {
      const result = results[at];
      if (!result || element.querySelector(`:scope > ${tag}`)) continue;
      const { host, root } = shadowHost(tag, chipCss + css);
      const isKept = element.querySelector(':scope > .sg-col-inner') !== null;
      host.style.margin = isKept ? `-28px 0 4px ${indents[at] ?? 0}px` : `4px 0 4px ${indents[at] ?? 0}px`;
      chips.set(host, { root, result });
      element.append(host);
      fill(host);
    }
    return { query, results };
  };
  const chips = new Map<HTMLElement, { root: ShadowRoot; result: SearchResult }>();
  const fill = (host: HTMLElement) => {
    const chip = chips.get(host);
    if (!chip) return;
    const row = known.get(chip.result.asin) ?? null;
    chip.root.replaceChildren(drawChip({ result: chip.result, row, problem }));
  };
  const ask = async ({ query, results }: { query: string | null; results: readonly SearchResult[] }) => {
    const page = pageNumber(location.href);
    const question = [query, page, ...results.map(({ asin, sponsored }) => `${asin}${sponsored ? '*' : ''}`)];
    if (results.length === 0 || question.join('\n') === asked) return;
    asked = question.join('\n');
    const rows = results.slice(0, 200).map((result) => {
      const { asin, title, price, currency, rating, sponsored } = result;
      return { asin, title, price, currency, rating, sponsored };
    });
    const answer = await send('search.seen', {
      marketplace: marketplace.id,
      query: query?.slice(0, 300) ?? null,
      page,
      isArranged: isArranged(location.href),
      rows,
    });
    if (question.join('\n') !== asked) return;
    problem = answer.ok ? null : answer.error.message;
    if (answer.ok) for (const [asin, row] of Object.entries(answer.value.rows)) known.set(asin, row);
    for (const host of chips.keys()) fill(host);
    const summary = answer.ok ? answer.value.summary : null;
    bar.show({ query, page, results: results.length, summary, problem });
  };
  const look = () => {
    if (document.hidden) return;
    bar.place();
    const now = signature();
    if (now === seen) return;
    try {
      seen = now;
      for (const host of chips.keys()) if (!host.isConnected) chips.delete(host);
      const page = draw();
      seen = signature();
      void ask(page);
    } catch (error) {
      unmount();
      standDown(error);
    }
  };
  const timer = setInterval(look, lookEveryMs);
  function unmount() {
    clearInterval(timer);
    for (const host of chips.keys()) host.remove();
    chips.clear();
    bar.remove();
  }
  look();
  return { unmount };
}

/** Tells that rows came, went or lost their chip, without reading them. */
function signature(): string {
  const rows = searchRowElements(document);
  const chipped = document.querySelectorAll(tag).length;
  return `${chipped} ${rows.map(({ asin }) => asin).join()}`;
}

/** Where the row's words begin, so that the chip stands under them and not under the picture. */
function indentOf(row: Element): number {
  const words = row.querySelector('[data-cy="title-recipe"],h2');
  if (!words) return 0;
  const indent = words.getBoundingClientRect().left - row.getBoundingClientRect().left;
  return Math.max(0, Math.min(Math.round(indent), row.clientWidth - 248));
}
