import type { TableLine } from '../../../dashboard/families';
import { hrefOf } from '../../../dashboard/route';
import { openSidePanel } from '../../../ui/open-side-panel';
import { go } from '../use-route';
import { activeId, folded, selected, toggleFolded, toggleSelected } from './table-state';

export interface TableKeyContext {
  lines: readonly TableLine[];
  show: (index: number) => void;
}

const pageOfRows = 15;

/** Keys of the table while it has the focus; the boxes and fields inside keep theirs. */
export function onTableKey(event: KeyboardEvent, context: TableKeyContext): void {
  if (event.target !== event.currentTarget || event.altKey) return;
  const { lines, show } = context;
  // From the signal, not from what was drawn last: keys may come faster than frames.
  const at = lines.findIndex(({ row }) => row.id === activeId.value);
  const line = lines[at];
  const ids = lines.flatMap(idsOf);
  if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
    event.preventDefault();
    toggleSelected(ids, true);
    return;
  }
  if (event.ctrlKey || event.metaKey) return;
  const goal = goalOf(event.key, at, lines.length);
  if (goal !== null) {
    event.preventDefault();
    const next = lines[goal];
    if (next === undefined) return;
    if (event.shiftKey && line) toggleSelected([...idsOf(line), ...idsOf(next)], true);
    activeId.value = next.row.id;
    show(goal);
    return;
  }
  if (act(event.key, line)) event.preventDefault();
}

/** Which row a key moves to; null where it is no key that moves. */
function goalOf(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    j: 1,
    J: 1,
    ArrowUp: -1,
    k: -1,
    K: -1,
    PageDown: pageOfRows,
    PageUp: -pageOfRows,
  };
  const step = steps[key];
  if (step !== undefined) return Math.max(0, Math.min(count - 1, at + step));
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Does what a key asks of the active row; true where it was one of ours. */
function act(key: string, line: TableLine | undefined): boolean {
  if (key === 'Escape') {
    selected.value = new Set();
    return true;
  }
  if (line === undefined) return false;
  const { row, children } = line;
  const ids = idsOf(line);
  switch (key) {
    case ' ':
      toggleSelected(ids, !ids.every((id) => selected.value.has(id)));
      return true;
    case 'Enter':
      go(hrefOf('listings', [row.id]));
      return true;
    case 'e':
      void openSidePanel({ listingId: row.id });
      return true;
    case 'm':
      document.getElementById(`marks-${row.id}`)?.click();
      return true;
    case 'ArrowRight':
    case 'ArrowLeft':
      if (children !== null && folded.value.has(row.id) === (key === 'ArrowRight')) toggleFolded(row.id);
      return true;
    default:
      return false;
  }
}

/** What ticking a line ticks: a parent stands for its variations. */
export function idsOf({ row, children }: TableLine): string[] {
  return children === null ? (row.isParent ? [] : [row.id]) : children.map((child) => child.id);
}
