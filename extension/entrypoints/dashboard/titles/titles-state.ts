import { signal } from '@preact/signals';
import type { ChosenChange } from '../../../batches/confirm-batch';
import type { SplitEdit } from '../../../recommendations/title-row';

/** Proposals that the seller has changed, by listing; they last as long as the tab. */
export const edits = signal<ReadonlyMap<string, SplitEdit>>(new Map());

/** What is ticked, by listing. */
export const chosen = signal<ReadonlyMap<string, ChosenChange>>(new Map());

export function keepEdit(id: string, edit: SplitEdit | null): void {
  edits.value = changed(edits.value, id, edit);
}

export function choose(id: string, what: ChosenChange | null): void {
  chosen.value = changed(chosen.value, id, what);
}

function changed<T>(map: ReadonlyMap<string, T>, id: string, value: T | null): ReadonlyMap<string, T> {
  const next = new Map(map);
  if (value === null) next.delete(id);
  else next.set(id, value);
  return next;
}
