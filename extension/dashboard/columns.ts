import { componentNames, components, type Component } from '@shared/scoring/rule';
import type { ColumnId } from './column-ids';
import type { ListingRow } from './listing-row';
import { stageNames, statusNames, workNames } from './row-words';

/** One column: how it sorts and what stands in a CSV; how it is drawn is the page's matter. */
export interface Column {
  id: ColumnId;
  name: string;
  /** In CSS pixels; 0: takes what is left. */
  width: number;
  isNumber: boolean;
  /** By what it sorts; null (not known) always comes last. */
  sortKey(row: ListingRow): number | string | null;
  /** Cells of a CSV under `headings`, as many of them. */
  headings: readonly string[];
  cells(row: ListingRow): (string | number | null)[];
}

type Kind = Pick<Column, 'id' | 'name' | 'width' | 'isNumber'>;

function column(
  kind: Kind,
  sortKey: Column['sortKey'],
  csv?: { headings: readonly string[]; cells: Column['cells'] },
): Column {
  const plain = { headings: [kind.name], cells: (row: ListingRow) => [sortKey(row)] };
  return { ...kind, sortKey, ...(csv ?? plain) };
}

const number = (id: ColumnId, name: string, width = 72): Kind => ({ id, name, width, isNumber: true });
const word = (id: ColumnId, name: string, width = 112): Kind => ({ id, name, width, isNumber: false });
const iso = (at: number) => new Date(at).toISOString();
const widths: Record<Component, number> = {
  seo: 56,
  content: 72,
  images: 72,
  competitive: 92,
  compliance: 92,
};

const all: Column[] = [
  column({ id: 'score', name: 'Score', width: 64, isNumber: false }, (row) => row.total),
  column({ id: 'listing', name: 'Title, SKU, ASIN', width: 0, isNumber: false }, (row) => row.title, {
    headings: ['Title', 'SKU', 'ASIN'],
    cells: (row) => [row.title, row.sku, row.asin],
  }),
  column(number('price', 'Price'), (row) => row.priceIncVat, {
    headings: ['Price incl. VAT', 'Currency'],
    cells: (row) => [row.priceIncVat === null ? null : (row.priceIncVat / 100).toFixed(2), row.currency],
  }),
  column(number('stock', 'Stock', 64), (row) => row.quantity),
  column(number('toMend', 'To mend', 76), (row) => row.openCount, {
    headings: ['Findings', 'Of these policy'],
    cells: (row) => [row.openCount, row.policyCount],
  }),
  column(number('issues', 'Issues', 64), (row) => row.issueCount + (row.hasCriticalIssue ? 1_000 : 0), {
    headings: ['Amazon issues'],
    cells: (row) => [row.issueCount],
  }),
  column(number('titleLength', 'Title length', 88), (row) => row.titleLength - row.titleLimit, {
    headings: ['Title length', 'Title limit'],
    cells: (row) => [row.titleLength, row.titleLimit],
  }),
  column(word('tags', 'Tags', 132), (row) => row.tags.join(', ') || null),
  column(word('stage', 'Stage', 96), (row) => (row.stage === null ? null : stageNames[row.stage])),
  column(word('group', 'Group', 120), (row) => row.group),
  column(word('category', 'Category', 132), (row) => row.category),
  column(word('status', 'Status', 96), (row) => statusNames[row.status]),
  column(word('work', 'Changes', 104), (row) => (row.work === null ? null : workNames[row.work])),
  ...components.map((name) =>
    column(number(name, componentNames[name], widths[name]), (row) => row.points[name] ?? null),
  ),
  column(number('known', 'Known', 68), (row) =>
    row.knownShare === null ? null : Math.round(100 * row.knownShare),
  ),
  column(number('pictures', 'Pictures', 76), (row) => row.imageCount),
  column(number('handling', 'Handling', 80), (row) => row.handlingDays),
  column(number('updated', 'Changed', 84), (row) => row.updatedAt, {
    headings: ['Changed'],
    cells: (row) => [iso(row.updatedAt)],
  }),
  column(number('read', 'Read', 72), (row) => row.fetchedAt, {
    headings: ['Read from Amazon'],
    cells: (row) => [iso(row.fetchedAt)],
  }),
];

const byId = new Map(all.map((one) => [one.id, one]));

/** All columns in the order of the menu. */
export const allColumns: readonly Column[] = all;

/** The columns of a query in their order; the listing itself is never left out. */
export function columnsOf(ids: readonly ColumnId[]): Column[] {
  const wanted: readonly ColumnId[] = ids.includes('listing') ? ids : ['listing', ...ids];
  return [...new Set(wanted)].flatMap((id) => byId.get(id) ?? []);
}
