import type { Column } from '../../../dashboard/columns';
import type { ListingRow } from '../../../dashboard/listing-row';
import { Icon } from '../../../ui/icon';
import { changeQuery, query, selected, toggleSelected } from './table-state';

/** Names of the columns; a press sorts by it, the next the other way. */
export function TableHead({ columns, found }: { columns: readonly Column[]; found: readonly ListingRow[] }) {
  const { by, descending } = query.value.sort;
  const ids = found.filter((row) => !row.isParent).map((row) => row.id);
  const ticked = ids.filter((id) => selected.value.has(id)).length;
  return (
    <div class="table-head" role="rowgroup">
      <div class="table-row" role="row" aria-rowindex={1}>
        <span class="cell box-cell" role="columnheader">
          <input
            type="checkbox"
            aria-label="Select all that are shown"
            checked={ticked > 0 && ticked === ids.length}
            ref={(box) => {
              if (box) box.indeterminate = ticked > 0 && ticked < ids.length;
            }}
            onChange={(event) => toggleSelected(ids, event.currentTarget.checked)}
          />
        </span>
        {columns.map((column) => {
          const isSorted = column.id === by;
          return (
            <span
              key={column.id}
              role="columnheader"
              class={`cell ${column.isNumber ? 'number' : ''}`}
              aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                class={`sort ${isSorted ? 'on' : ''}`}
                onClick={() =>
                  changeQuery({
                    sort: { by: column.id, descending: isSorted ? !descending : beginsDescending(column) },
                  })
                }
              >
                {column.name}
                {isSorted && <Icon name={descending ? 'down' : 'up'} small />}
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** Numbers begin with the highest, but the score with what is weakest. */
function beginsDescending(column: Column): boolean {
  return column.isNumber && column.id !== 'score';
}
