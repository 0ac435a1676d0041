import { columnsOf } from './columns';
import type { ListingRow } from './listing-row';
import { matchesWords, searchWords } from './search-rows';
import type { TableQuery } from './table-query';

/** The rows that a query shows, sorted. Parents pass only where the search finds them themselves; they are not scored. */
export function selectRows(rows: readonly ListingRow[], query: TableQuery): ListingRow[] {
  return sortRows(filterRows(rows, query), query.sort);
}

/** The same unsorted: enough to count them. */
export function filterRows(rows: readonly ListingRow[], query: TableQuery): ListingRow[] {
  const words = searchWords(query.search);
  return rows.filter((row) => fits(row, query, words));
}

function fits(row: ListingRow, query: TableQuery, words: readonly string[]): boolean {
  if (!matchesWords(row, words)) return false;
  if (row.isParent) return words.length > 0 && onlySearches(query);
  const { min, max } = query.score;
  if (min !== null && (row.total === null || row.total < min)) return false;
  if (max !== null && (row.total === null || row.total > max)) return false;
  return (
    any(query.issues, (issue) => hasIssue(row, issue)) &&
    any(query.tags, (tag) => row.tags.includes(tag)) &&
    any(query.categories, (category) => (row.category ?? '') === category) &&
    any(query.stages, (stage) => (row.stage ?? 'none') === stage) &&
    any(query.groups, (group) => (row.group ?? '') === group) &&
    any(query.statuses, (status) => row.status === status) &&
    any(query.work, (state) => row.work === state)
  );
}

function any<T>(wanted: readonly T[], test: (value: T) => boolean): boolean {
  return wanted.length === 0 || wanted.some(test);
}

function onlySearches(query: TableQuery): boolean {
  const { issues, tags, categories, stages, groups, statuses, work, score } = query;
  const lists = [issues, tags, categories, stages, groups, statuses, work];
  return lists.every((list) => list.length === 0) && score.min === null && score.max === null;
}

function hasIssue(row: ListingRow, issue: TableQuery['issues'][number]): boolean {
  switch (issue) {
    case 'critical':
      return row.hasCriticalIssue;
    case 'amazon':
      return row.issueCount > 0;
    case 'policy':
      return row.policyCount > 0;
    case 'title':
      return row.titleLength > row.titleLimit;
    case 'none':
      return row.issueCount === 0 && row.policyCount === 0 && row.titleLength <= row.titleLimit;
  }
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** By one column, of equals by SKU; what is not known comes last, whichever way it goes. */
export function sortRows(rows: readonly ListingRow[], sort: TableQuery['sort']): ListingRow[] {
  const column = columnsOf([sort.by]).find(({ id }) => id === sort.by);
  if (column === undefined) return [...rows];
  const keyed = rows.map((row) => ({ row, key: column.sortKey(row) }));
  const sign = sort.descending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) {
        if (a.key !== b.key) return a.key === null ? 1 : -1;
      } else {
        const order = compare(a.key, b.key);
        if (order !== 0) return sign * order;
      }
      return a.row.sku < b.row.sku ? -1 : a.row.sku > b.row.sku ? 1 : 0;
    })
    .map(({ row }) => row);
}

function compare(a: number | string, b: number | string): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
