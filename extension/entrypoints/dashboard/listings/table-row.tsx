import { hrefOf } from '../../../dashboard/route';
import type { Column } from '../../../dashboard/columns';
import type { TableLine } from '../../../dashboard/families';
import { Icon } from '../../../ui/icon';
import { Ring } from '../../../ui/ring';
import { count, money } from '../../../ui/plain-words';
import { Thumb } from '../../../ui/thumb';
import { Cell } from './cells';
import { idsOf } from './table-keys';
import { activeId, toggleFolded, toggleSelected } from './table-state';

export interface TableRowProps {
  line: TableLine;
  /** As a reader counts, from 1. */
  index: number;
  /** CSS pixels from the first row. */
  top: number;
  columns: readonly Column[];
  isActive: boolean;
  isSelected: boolean;
  isNarrow: boolean;
  /** Families are among the rows. */
  isTree: boolean;
  now: number;
}

export function TableRow(props: TableRowProps) {
  const { line, index, top, isActive, isSelected, isNarrow, isTree } = props;
  const { row, depth } = line;
  const state = `${isActive ? 'active' : ''} ${isSelected ? 'selected' : ''} ${depth === 1 ? 'child' : ''}`;
  return (
    <div
      id={`row-${row.id}`}
      class={`table-row ${state}`}
      role="row"
      aria-rowindex={index}
      aria-selected={isSelected}
      aria-expanded={line.children === null ? undefined : line.isOpen}
      aria-level={isTree ? depth + 1 : undefined}
      style={{ transform: `translateY(${top}px)` }}
      onMouseDown={() => (activeId.value = row.id)}
    >
      <span class="cell box-cell" role="gridcell">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${row.sku}`}
          checked={isSelected}
          onChange={(event) => toggleSelected(idsOf(line), event.currentTarget.checked)}
        />
      </span>
      {isNarrow ? (
        <CardCells line={line} />
      ) : (
        props.columns.map((column) => (
          <span
            key={column.id}
            role="gridcell"
            class={`cell ${column.isNumber ? 'number' : ''} cell-${column.id}`}
          >
            {column.id === 'listing' ? (
              <ListingCell line={line} />
            ) : (
              <Cell id={column.id} {...props} row={row} />
            )}
          </span>
        ))
      )}
    </div>
  );
}

function ListingCell({ line }: { line: TableLine }) {
  const { row, children, isOpen } = line;
  const over = row.titleLength > row.titleLimit && !row.isParent;
  return (
    <span class="listing-cell">
      {children !== null && (
        <button
          type="button"
          class="fold"
          tabIndex={-1}
          aria-label={`${isOpen ? 'Hide' : 'Show'} variations of ${row.sku}`}
          onClick={() => toggleFolded(row.id)}
        >
          <Icon name={isOpen ? 'down' : 'chevron'} />
        </button>
      )}
      <Thumb src={row.image} size={28} />
      <span class="two grow">
        <span class="title-line">
          <a class="clip" href={hrefOf('listings', [row.id])} tabIndex={-1} title={row.title}>
            {row.title}
          </a>
          {over && (
            <span class="chip warn" title="Characters of the title, and the limit">
              {row.titleLength}/{row.titleLimit}
              <span class="sr-only"> characters, over the limit</span>
            </span>
          )}
        </span>
        <span class="clip">
          {row.sku}
          {row.asin === null ? '' : ` · ${row.asin}`}
          {children !== null && ` · ${count(children.length, 'variation')}`}
        </span>
      </span>
    </span>
  );
}

/** On a narrow screen: what decides, in three lines. */
function CardCells({ line }: { line: TableLine }) {
  const { row } = line;
  const facts = [
    row.priceIncVat === null ? null : money(row.priceIncVat, row.currency),
    row.quantity === null ? null : `${row.quantity} in stock`,
    row.isParent ? null : `${row.openCount} to mend`,
  ].filter((fact) => fact !== null);
  return (
    <>
      <span class="cell" role="gridcell">
        <Ring total={row.total} size={36} />
      </span>
      <span class="cell card-cell" role="gridcell">
        <ListingCell line={line} />
        <span class="card-facts">
          {row.issueCount > 0 && (
            <span class={row.hasCriticalIssue ? 'bad' : 'warn'}>
              <Icon name={row.hasCriticalIssue ? 'alert' : 'warning'} small />
              {count(row.issueCount, 'issue')}
            </span>
          )}
          <span>{facts.join(' · ')}</span>
        </span>
      </span>
    </>
  );
}
