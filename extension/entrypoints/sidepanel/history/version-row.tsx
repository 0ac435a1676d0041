import type { ListingVersion } from '@shared/catalog/listing';
import { Button } from '../../../ui/button';
import { MergedText } from '../../../ui/differences';
import { Icon } from '../../../ui/icon';
import { timeWords } from '../../../ui/words';
import type { VersionEntry } from './version-entries';

export interface VersionRowProps {
  entry: VersionEntry;
  /** The version before this one, where it is known here. */
  before: ListingVersion | null;
  isCurrent: boolean;
  isOpen: boolean;
  now: number;
  onToggle: () => void;
  onRollBack: (version: ListingVersion) => void;
}

export function VersionRow(props: VersionRowProps) {
  const { entry, before, isCurrent, isOpen, now, onToggle, onRollBack } = props;
  const { version, parts, total, totalBefore } = entry;
  const goal = isCurrent ? before : version;
  return (
    <li class={`version ${isOpen ? 'open' : ''}`}>
      <button type="button" class="version-line" aria-expanded={isOpen} onClick={onToggle}>
        <span class={`badge ${version.origin === 'rewritten' ? 'amazon' : ''}`}>{version.version}</span>
        <b class="grow clip">{entry.title}</b>
        <Step total={total} before={totalBefore} />
        <Icon name={isOpen ? 'up' : 'down'} tone="muted" />
        <span class="small muted under clip">
          {entry.who} · {timeWords(version.at, now)}
          {entry.reason && ` · «${entry.reason}»`}
        </span>
      </button>
      {isOpen && (
        <div class="version-more">
          {parts.map((part) => (
            <section key={part.name} aria-label={part.name} class="small">
              <h3 class="muted">{part.name}</h3>
              <p>
                <MergedText before={part.before} after={part.after} />
              </p>
            </section>
          ))}
          {parts.length === 0 && <p class="small">{version.content.title}</p>}
          {goal && (
            <div class="acts">
              <Button compact icon="undo" onClick={() => onRollBack(goal)}>
                Roll back to version {goal.version}…
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

function Step({ total, before }: { total: number | null; before: number | null }) {
  const gain = total === null || before === null ? 0 : total - before;
  return (
    <span class="small step">
      {before !== null && gain !== 0 && `${before} → `}
      <b>{total ?? '–'}</b>
      {gain !== 0 && <span class={gain > 0 ? 'good' : 'bad'}> {gain > 0 ? `+${gain}` : `−${-gain}`}</span>}
    </span>
  );
}
