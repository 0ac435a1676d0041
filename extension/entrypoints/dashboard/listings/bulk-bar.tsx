import type { ListingRow } from '../../../dashboard/listing-row';
import { hrefOf } from '../../../dashboard/route';
import { Button } from '../../../ui/button';
import { Icon, type IconName } from '../../../ui/icon';
import { count } from '../../../ui/plain-words';
import { Popover } from '../../../ui/popover';
import { go } from '../use-route';
import { downloadCsv } from './download-csv';
import { MarksEditor, type MarksPart } from './marks-editor';
import { selected } from './table-state';

const parts: readonly { part: MarksPart; name: string; icon: IconName }[] = [
  { part: 'tags', name: 'Tag', icon: 'tag' },
  { part: 'stage', name: 'Stage', icon: 'flag' },
  { part: 'group', name: 'Group', icon: 'group' },
];

/** What can be done with the listings that are ticked. */
export function BulkBar({ rows }: { rows: readonly ListingRow[] }) {
  const over = rows.filter((row) => row.titleLength > row.titleLimit);
  return (
    <div class="bulk-bar" role="group" aria-label="With the selected listings">
      <b role="status">{rows.length.toLocaleString('en-GB')} selected</b>
      <span class="bulk-line" />
      <Button icon="pencil" onClick={() => go(hrefOf('bulk-edit'))}>
        Edit…
      </Button>
      {parts.map(({ part, name, icon }) => (
        <Popover
          key={part}
          label={`${name} ${count(rows.length, 'listing')}`}
          width={296}
          button={
            <>
              <Icon name={icon} />
              {name}
            </>
          }
        >
          {() => <MarksEditor rows={rows} parts={[part]} />}
        </Popover>
      ))}
      <Button icon="download" onClick={() => downloadCsv(rows)}>
        Export
      </Button>
      {over.length > 0 && (
        <>
          <span class="bulk-line" />
          <Button primary icon="text" onClick={() => go(hrefOf('titles'))}>
            Mend {count(over.length, 'title')}…
          </Button>
        </>
      )}
      <span class="grow" />
      <button type="button" class="link muted" onClick={() => (selected.value = new Set())}>
        Clear <kbd>Esc</kbd>
      </button>
    </div>
  );
}
