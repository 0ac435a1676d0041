import type { ListingRow } from '../../../dashboard/listing-row';
import { Icon } from '../../../ui/icon';
import { Popover } from '../../../ui/popover';
import { MarksEditor } from './marks-editor';
import { MarksWords } from './marks-words';

/** Tags, stage or group in a cell: pressed, all three can be changed there. */
export function MarksPopover({ row, part }: { row: ListingRow; part: 'tags' | 'stage' | 'group' }) {
  const isEmpty = part === 'tags' ? row.tags.length === 0 : row[part] === null;
  return (
    <Popover
      class={`cell-button ${isEmpty ? 'empty' : ''}`}
      id={part === 'tags' ? `marks-${row.id}` : undefined}
      tabIndex={-1}
      width={296}
      label={`Tags, stage and group of ${row.sku}`}
      button={
        <>
          <span class="sr-only">Tags, stage and group of {row.sku}: </span>
          {isEmpty ? <Icon name="plus" small /> : <MarksWords row={row} part={part} />}
        </>
      }
    >
      {() => <MarksEditor rows={[row]} />}
    </Popover>
  );
}
