import type { ListingRow } from '../../../dashboard/listing-row';
import { stageNames } from '../../../dashboard/row-words';
import { Icon } from '../../../ui/icon';
import { Popover } from '../../../ui/popover';
import { MarksEditor } from '../listings/marks-editor';

/** Tags, stage and group of a listing in its header, to be changed there. */
export function ListingMarks({ row }: { row: ListingRow }) {
  const { tags, stage, group } = row;
  const isEmpty = tags.length === 0 && stage === null && group === null;
  return (
    <Popover
      class="marks-button"
      label="Tags, stage and group"
      width={296}
      button={
        isEmpty ? (
          <>
            <Icon name="plus" small />
            Tag, stage, group
          </>
        ) : (
          <>
            <span class="sr-only">Tags, stage and group: </span>
            {stage !== null && <span class="chip">{stageNames[stage]}</span>}
            {group !== null && <span class="chip">{group}</span>}
            {tags.map((tag) => (
              <span class="chip tag" key={tag}>
                {tag}
              </span>
            ))}
          </>
        )
      }
    >
      {() => <MarksEditor rows={[row]} />}
    </Popover>
  );
}
