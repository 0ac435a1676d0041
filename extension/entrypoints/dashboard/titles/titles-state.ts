import { signal } from '@preact/signals';
import type { ContentChanges } from '@shared/catalog/listing-content';
import type { Listing } from '@shared/catalog/listing';
import type { SplitEdit } from '../../../recommendations/title-row';

/** Proposals that the seller has changed, by listing; they last as long as the tab. */
export const edits = signal<ReadonlyMap<string, SplitEdit>>(new Map());

/** What is ticked, with exactly what would be published. */
export interface Chosen {
  listing: Listing;
  changes: ContentChanges;
}
export const chosen = signal<ReadonlyMap<string, Chosen>>(new Map());

export function keepEdit(id: string, edit: SplitEdit | null): void {
  edits.value = changed(edits.value, id, edit);
}

export function choose(id: string, what: Chosen | null): void {
  chosen.value = changed(chosen.value, id, what);
}

function changed<T>(map: ReadonlyMap<string, T>, id: string, value: T | null): ReadonlyMap<string, T> {
  const next = new Map(map);
  if (value === null) next.delete(id);
  else next.set(id, value);
  return next;
}
