import { foundSegments } from '../../../dashboard/found-segments';
import { Icon } from '../../../ui/icon';
import { Ring } from '../../../ui/ring';
import { Thumb } from '../../../ui/thumb';
import type { PaletteEntry } from './palette-entry';

export interface PaletteLineProps {
  id: string;
  entry: PaletteEntry;
  search: string;
  isChosen: boolean;
  onPoint: () => void;
  onRun: (inNewTab: boolean) => void;
}

export function PaletteLine({ id, entry, search, isChosen, onPoint, onRun }: PaletteLineProps) {
  const { row } = entry;
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      class={`palette-line ${row ? 'tall' : ''}`}
      onMouseMove={onPoint}
      onClick={(event) => onRun(event.ctrlKey || event.metaKey)}
    >
      {row ? (
        <>
          <Ring total={row.total} size={28} />
          <Thumb src={row.image} size={32} />
        </>
      ) : (
        <Icon name={entry.icon} />
      )}
      <span class="grow two">
        <span class="clip">
          {foundSegments(entry.name, search).map(({ text, isFound }, at) =>
            isFound ? <mark key={at}>{text}</mark> : text,
          )}
        </span>
        {row && entry.note && <span class="clip">{entry.note}</span>}
      </span>
      {!row && entry.note && <span class="small muted">{entry.note}</span>}
      {entry.keyName && <kbd aria-hidden="true">{entry.keyName}</kbd>}
      {isChosen && (
        <span class="small muted palette-open" aria-hidden="true">
          {row ? 'open ' : ''}
          <kbd>Enter</kbd>
        </span>
      )}
    </div>
  );
}
