import { signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { keywordSourceNames, keywordSources } from '@shared/keywords/keyword-sources';
import { hrefOf } from '../../../dashboard/route';
import {
  selectKeywords,
  type KeywordFilter,
  type KeywordSort,
  type PortfolioKeyword,
} from '../../../keywords/portfolio-keywords';
import { Icon } from '../../../ui/icon';
import { count, grouped } from '../../../ui/plain-words';
import { useNow } from '../../../ui/use-now';
import { useVirtualRows } from '../../../ui/use-virtual-rows';
import { FilterMenu } from '../listings/filter-menu';
import { KeywordCells } from './keyword-cells';

const rowHeight = 36;
const headHeight = 32;
const columns: readonly { sort: KeywordSort | null; name: string; isNumber: boolean }[] = [
  { sort: 'phrase', name: 'Keyword', isNumber: false },
  { sort: 'sku', name: 'Listing', isNumber: false },
  { sort: 'volume', name: 'Searches', isNumber: true },
  { sort: 'relevance', name: 'Relevance', isNumber: true },
  { sort: 'rank', name: 'Rank', isNumber: true },
  { sort: null, name: 'Advert', isNumber: true },
  { sort: 'checked', name: 'Looked', isNumber: true },
  { sort: null, name: 'Sources', isNumber: false },
];
const fresh: KeywordFilter = { search: '', listingIds: [], sources: [], sort: 'volume', isDescending: true };
/** How the table is looked at; it outlives a visit to another page. */
const filter = signal(fresh);

/** Every keyword of every listing: those in sight are drawn, of as many as there are. */
export function KeywordsTable({ keywords }: { keywords: readonly PortfolioKeyword[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const now = useNow(30_000);
  const look = filter.value;
  const rows = useMemo(() => selectKeywords(keywords, look), [keywords, look]);
  const virtual = useVirtualRows({ count: rows.length, size: rowHeight, header: headHeight, scroller });
  const set = (change: Partial<KeywordFilter>) => {
    filter.value = { ...look, ...change };
    if (scroller.current) scroller.current.scrollTop = 0;
  };
  return (
    <>
      <Filters keywords={keywords} found={rows.length} onChange={set} />
      {rows.length === 0 ? (
        <Nothing isEmpty={keywords.length === 0} onClear={() => set(fresh)} />
      ) : (
        <div
          ref={scroller}
          class="table keywords-grid"
          role="table"
          aria-label="Keywords"
          aria-rowcount={rows.length + 1}
          tabIndex={0}
        >
          <div class="table-head" role="rowgroup">
            <div class="table-row" role="row" aria-rowindex={1}>
              {columns.map((column) => (
                <Head key={column.name} {...column} onSort={set} />
              ))}
            </div>
          </div>
          <div class="table-body" role="rowgroup" style={{ height: `${virtual.height - headHeight}px` }}>
            {virtual.items.map(({ index, start }) => {
              const row = rows[index];
              return (
                row && (
                  <div
                    key={row.id}
                    class="table-row"
                    role="row"
                    aria-rowindex={index + 2}
                    style={{ transform: `translateY(${start - headHeight}px)` }}
                  >
                    <KeywordCells row={row} now={now} />
                  </div>
                )
              );
            })}
          </div>
        </div>
      )}
    </>
  );
}

function Head(props: (typeof columns)[number] & { onSort: (change: Partial<KeywordFilter>) => void }) {
  const { sort, name, isNumber, onSort } = props;
  const look = filter.value;
  const isOn = sort !== null && look.sort === sort;
  // A first press brings the best on top: most searches, but the smallest rank.
  const first = sort === 'volume' || sort === 'relevance' || sort === 'checked';
  return (
    <span
      class={`cell ${isNumber ? 'number' : ''}`}
      role="columnheader"
      aria-sort={isOn ? (look.isDescending ? 'descending' : 'ascending') : undefined}
    >
      {sort === null ? (
        name
      ) : (
        <button
          type="button"
          class={`sort ${isOn ? 'on' : ''}`}
          onClick={() => onSort({ sort, isDescending: isOn ? !look.isDescending : first })}
        >
          {name}
          {isOn && <Icon name={look.isDescending ? 'down' : 'up'} small />}
        </button>
      )}
    </span>
  );
}

function Filters(props: {
  keywords: readonly PortfolioKeyword[];
  found: number;
  onChange: (change: Partial<KeywordFilter>) => void;
}) {
  const { keywords, found, onChange } = props;
  const look = filter.value;
  const listings = useMemo(() => {
    const tally = new Map<string, { name: string; count: number }>();
    for (const { listingId, sku } of keywords) {
      tally.set(listingId, { name: sku, count: (tally.get(listingId)?.count ?? 0) + 1 });
    }
    return [...tally].map(([value, rest]) => ({ value, ...rest })).sort((a, b) => (a.name < b.name ? -1 : 1));
  }, [keywords]);
  const used = useMemo(() => new Set(keywords.flatMap(({ sources }) => sources)), [keywords]);
  return (
    <div class="filter-bar keywords-filters" role="group" aria-label="Filters">
      <label class="search-field">
        <Icon name="search" tone="muted" />
        <span class="sr-only">Search keywords</span>
        <input
          id="keywords-search"
          type="search"
          placeholder="Keyword or SKU"
          value={look.search}
          onInput={(event) => onChange({ search: event.currentTarget.value })}
        />
      </label>
      <FilterMenu
        name="Listing"
        choices={listings}
        chosen={look.listingIds}
        onChange={(listingIds) => onChange({ listingIds })}
        none="No listing has a keyword yet."
      />
      <FilterMenu
        name="Source"
        choices={keywordSources
          .filter((source) => used.has(source))
          .map((value) => ({ value, name: keywordSourceNames[value] }))}
        chosen={look.sources}
        onChange={(sources) => onChange({ sources })}
        none="No keyword has a source yet."
      />
      <span class="grow" />
      <p class="found" role="status">
        {found === keywords.length
          ? count(found, 'keyword')
          : `${grouped(found)} of ${count(keywords.length, 'keyword')}`}
      </p>
    </div>
  );
}

function Nothing({ isEmpty, onClear }: { isEmpty: boolean; onClear: () => void }) {
  return (
    <p class="muted page-pad">
      {isEmpty ? (
        <>
          No keywords yet. <a href={hrefOf('keywords', ['import'])}>Import a file</a>, type some in the side
          panel, or open a search on Amazon: what the top results share comes by itself.
        </>
      ) : (
        <>
          No keyword fits.{' '}
          <button type="button" class="link" onClick={onClear}>
            Show all
          </button>
        </>
      )}
    </p>
  );
}
