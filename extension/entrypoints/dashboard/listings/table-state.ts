import { signal } from '@preact/signals';
import { freshQuery, readTableQuery, type TableQuery } from '../../../dashboard/table-query';

const kept = 'plumbline.listings.query';

/** How the table is looked at; it outlives a visit to a listing, and a reload. */
export const query = signal<TableQuery>(readKept());
/** Listings that are ticked. Other pages (bulk edit, titles) take their listings from here. */
export const selected = signal<ReadonlySet<string>>(new Set());
/** The row that the keys act on. */
export const activeId = signal<string | null>(null);
/** Families that the seller folded. */
export const folded = signal<ReadonlySet<string>>(new Set());
/** The saved view that was chosen last, by id. */
export const viewId = signal<string | null>(null);
/** Where the table was scrolled to, to come back there. */
export const scrollTop = signal(0);

export function changeQuery(change: Partial<TableQuery>): void {
  query.value = { ...query.value, ...change };
  try {
    localStorage.setItem(kept, JSON.stringify(query.value));
  } catch {
    // Without room for it the next visit begins as the first did.
  }
}

export function toggleSelected(ids: readonly string[], on: boolean): void {
  const next = new Set(selected.value);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  selected.value = next;
}

export function toggleFolded(parentId: string): void {
  const next = new Set(folded.value);
  if (!next.delete(parentId)) next.add(parentId);
  folded.value = next;
}

function readKept(): TableQuery {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(kept) ?? 'null');
    return typeof stored === 'object' && stored !== null ? readTableQuery({ ...stored }) : freshQuery;
  } catch {
    return freshQuery;
  }
}
