import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { columnsOf, type Column } from '../../../dashboard/columns';
import type { TableLine } from '../../../dashboard/families';
import type { ListingRow } from '../../../dashboard/listing-row';
import { narrowScreen, useMedia } from '../../../ui/use-media';
import { useNow } from '../../../ui/use-now';
import { useVirtualRows } from '../../../ui/use-virtual-rows';
import { TableHead } from './table-head';
import { onTableKey } from './table-keys';
import { TableRow } from './table-row';
import { activeId, query, scrollTop, selected } from './table-state';

const rowHeight = 36;
const cardHeight = 92;
const headHeight = 32;
const leastTitle = 300;
const boxWidth = 40;

/**
 * The rows that are in sight, of as many as there are. A grid of WAI-ARIA: the scroller has the focus, the row that
 * keys act on is named by `aria-activedescendant`, so that a row may leave the page while it is scrolled away.
 */
export function Table({ lines, found }: { lines: readonly TableLine[]; found: readonly ListingRow[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia(narrowScreen);
  const now = useNow(30_000);
  const columns = columnsOf(query.value.columns);
  const size = isNarrow ? cardHeight : rowHeight;
  const virtual = useVirtualRows({
    count: lines.length,
    size,
    header: isNarrow ? 0 : headHeight,
    scroller,
  });
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = scrollTop.value;
  }, []);
  // Another question begins at its first answer.
  const asked = JSON.stringify(query.value);
  const first = useRef(asked);
  useEffect(() => {
    if (first.current === asked) return;
    first.current = asked;
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [asked]);

  const ids = lines.map((line) => line.row.id);
  const at = activeId.value === null ? -1 : ids.indexOf(activeId.value);
  const isTree = lines.some((line) => line.children !== null);
  const isDrawn = virtual.items.some((item) => item.index === at);
  return (
    <div
      ref={scroller}
      id="listings-table"
      class={`table ${isNarrow ? 'cards-table' : ''}`}
      role={isTree ? 'treegrid' : 'grid'}
      aria-label="Listings"
      aria-rowcount={lines.length + (isNarrow ? 0 : 1)}
      aria-multiselectable="true"
      aria-activedescendant={isDrawn ? `row-${activeId.value}` : undefined}
      tabIndex={0}
      style={{ '--columns': template(columns), '--least': `${leastWidth(columns)}px` }}
      onScroll={(event) => {
        scrollTop.value = event.currentTarget.scrollTop;
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget && at < 0) activeId.value = ids[0] ?? null;
      }}
      onKeyDown={(event) => onTableKey(event, { lines, show: virtual.show })}
    >
      {!isNarrow && <TableHead columns={columns} found={found} />}
      <div
        class="table-body"
        role="rowgroup"
        style={{ height: `${virtual.height - (isNarrow ? 0 : headHeight)}px` }}
      >
        {virtual.items.map((item) => {
          const line = lines[item.index];
          return (
            line && (
              <TableRow
                key={line.row.id}
                line={line}
                index={item.index + (isNarrow ? 1 : 2)}
                top={item.start - (isNarrow ? 0 : headHeight)}
                columns={columns}
                isActive={line.row.id === activeId.value}
                isSelected={isTicked(line, selected.value)}
                isNarrow={isNarrow}
                isTree={isTree}
                now={now}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

function template(columns: readonly Column[]): string {
  const tracks = columns.map(({ width }) => (width === 0 ? `minmax(${leastTitle}px, 1fr)` : `${width}px`));
  return [`${boxWidth}px`, ...tracks].join(' ');
}

function leastWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + (width || leastTitle), boxWidth + 16);
}

/** A parent is ticked when all its variations that are shown are. */
function isTicked({ row, children }: TableLine, ticked: ReadonlySet<string>): boolean {
  return children === null ? ticked.has(row.id) : children.every((child) => ticked.has(child.id));
}
