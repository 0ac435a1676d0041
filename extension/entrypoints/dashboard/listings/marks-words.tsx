import type { ListingRow } from '../../../dashboard/listing-row';
import { stageNames } from '../../../dashboard/row-words';

/** The tags or stage as they stand in a cell. */
export function MarksWords({ row, part }: { row: ListingRow; part: 'tags' | 'stage' | 'group' }) {
  if (part === 'stage') return <>{row.stage === null ? null : stageNames[row.stage]}</>;
  if (part === 'group') return <span class="clip">{row.group}</span>;
  const [first, ...more] = row.tags;
  if (first === undefined) return null;
  return (
    <>
      <span class="chip tag clip" title={row.tags.join(', ')}>
        {first}
      </span>
      {more.length > 0 && <span class="muted small"> +{more.length}</span>}
    </>
  );
}
