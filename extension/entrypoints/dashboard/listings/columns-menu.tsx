import { allColumns, columnsOf } from '../../../dashboard/columns';
import { defaultColumns, type ColumnId } from '../../../dashboard/column-ids';
import { Button, IconButton } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Popover } from '../../../ui/popover';
import { changeQuery, query } from './table-state';

/** Which columns, and in which order. */
export function ColumnsMenu() {
  const shown = columnsOf(query.value.columns);
  const ids = shown.map((column) => column.id);
  const hidden = allColumns.filter((column) => !ids.includes(column.id));
  const set = (columns: readonly ColumnId[]) => changeQuery({ columns: [...columns] });
  return (
    <Popover
      label="Columns"
      width={264}
      button={
        <>
          <Icon name="columns" />
          Columns
        </>
      }
    >
      {() => (
        <div class="columns-menu">
          <ol>
            {shown.map((column, at) => (
              <li key={column.id} class="row">
                <label class="check grow">
                  <input
                    type="checkbox"
                    checked
                    disabled={column.id === 'listing'}
                    onChange={() => set(ids.filter((id) => id !== column.id))}
                  />
                  {column.name}
                </label>
                {at > 0 && (
                  <IconButton
                    icon="up"
                    name={`Move ${column.name} to the left`}
                    onClick={() => set(moved(ids, at, at - 1))}
                  />
                )}
                {at < ids.length - 1 && (
                  <IconButton
                    icon="down"
                    name={`Move ${column.name} to the right`}
                    onClick={() => set(moved(ids, at, at + 1))}
                  />
                )}
              </li>
            ))}
          </ol>
          <ul>
            {hidden.map((column) => (
              <li key={column.id}>
                <label class="check">
                  <input type="checkbox" checked={false} onChange={() => set([...ids, column.id])} />
                  {column.name}
                </label>
              </li>
            ))}
          </ul>
          <label class="check">
            <input
              type="checkbox"
              checked={query.value.families}
              onChange={(event) => changeQuery({ families: event.currentTarget.checked })}
            />
            Variations under their parent
          </label>
          <Button compact onClick={() => set(defaultColumns)}>
            As at first
          </Button>
        </div>
      )}
    </Popover>
  );
}

function moved(ids: readonly ColumnId[], from: number, to: number): ColumnId[] {
  const next = ids.filter((_, at) => at !== from);
  next.splice(to, 0, ...ids.slice(from, from + 1));
  return next;
}
