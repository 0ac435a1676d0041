import { useEffect, useMemo } from 'preact/hooks';
import { isParentListing } from '@shared/catalog/listing';
import { familyLines } from '../../../dashboard/families';
import { selectRows } from '../../../dashboard/select-rows';
import { freshQuery, readTableQuery } from '../../../dashboard/table-query';
import type { DashboardPage, PageProps } from '../page';
import { usePortfolio } from '../portfolio-context';
import { ListingPage } from '../listing/listing-page';
import { BulkBar } from './bulk-bar';
import { EmptyPortfolio, NothingFound } from './empty-table';
import { FilterBar } from './filter-bar';
import { Refusals } from './refusals';
import { Table } from './table';
import { TableHelp } from './table-help';
import { changeQuery, folded, query, selected, viewId } from './table-state';
import { ViewsBar } from './views-bar';

/** All own listings in one table; `#/listings/<id>` is one of them. */
export const listingsPage: DashboardPage = {
  id: 'listings',
  name: 'Listings',
  icon: 'listings',
  count: async (database) => (await database.listings.filter((row) => !isParentListing(row)).count()) || null,
  View: ({ route }) => {
    const id = route.parts[0];
    return id === undefined ? <ListingsTable route={route} /> : <ListingPage key={id} id={id} />;
  },
};

function ListingsTable({ route }: PageProps) {
  const portfolio = usePortfolio();
  const { value: look } = query;
  useEffect(() => applyAddress(route.query), [route]);
  const found = useMemo(() => selectRows(portfolio.rows, look), [portfolio.rows, look]);
  const isSearching = look.search.trim() !== '';
  const lines = useMemo(
    () =>
      look.families
        ? familyLines(found, portfolio.rowOf, (id) => isSearching || !folded.value.has(id))
        : found.map((row) => ({ row, depth: 0 as const, children: null, isOpen: false })),
    [found, look.families, portfolio.rowOf, folded.value, isSearching],
  );
  const marked = useMemo(
    () => [...selected.value].flatMap((id) => portfolio.rowOf.get(id) ?? []),
    [selected.value, portfolio.rowOf],
  );
  if (!portfolio.isRead) return <div class="table-wait" aria-busy="true" />;
  if (portfolio.rows.length === 0) return <EmptyPortfolio />;
  return (
    <div class="listings">
      <ViewsBar found={found} />
      <FilterBar found={found} />
      <Refusals />
      {lines.length === 0 ? <NothingFound /> : <Table lines={lines} found={found} />}
      {marked.length > 0 && <BulkBar rows={marked} />}
      <TableHelp />
    </div>
  );
}

/** `#/listings?issues=title`: a link that asks for listings of a kind sets the filters anew. */
function applyAddress(asked: Readonly<Record<string, string>>): void {
  const names = Object.keys(asked);
  if (names.length === 0) return;
  const lists = Object.fromEntries(names.map((name) => [name, asked[name]?.split(',') ?? []]));
  const { columns, sort, families } = query.value;
  viewId.value = null;
  changeQuery({ ...readTableQuery({ ...freshQuery, ...lists }), columns, sort, families });
  // The filters have it now: the address must not set them again when one comes back to it.
  history.replaceState(null, '', '#/listings');
}
