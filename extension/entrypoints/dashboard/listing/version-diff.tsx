import type { ComponentChildren } from 'preact';
import type { ListingVersion } from '@shared/catalog/listing';
import { changedParts } from '../../../editing/content-edit';
import { IconButton } from '../../../ui/button';
import { MergedText } from '../../../ui/differences';
import { timeWords } from '../../../ui/words';

export interface VersionDiffProps {
  versions: readonly ListingVersion[];
  pair: readonly [number, number];
  now: number;
  onPair: (pair: readonly [number, number]) => void;
  onClose: () => void;
  act: ComponentChildren;
}

/** Two versions, chosen freely, and every part in which they differ. */
export function VersionDiff({ versions, pair, now, onPair, onClose, act }: VersionDiffProps) {
  const [from, to] = pair.map((number) => versions.find((version) => version.version === number));
  const parts = from && to ? changedParts(from.content, to.content) : [];
  const choice = (side: 0 | 1, name: string) => (
    <label class="form-line grow">
      <span class="small muted">{name}</span>
      <select
        value={String(pair[side])}
        onChange={(event) => {
          const number = Number(event.currentTarget.value);
          onPair(side === 0 ? [number, pair[1]] : [pair[0], number]);
        }}
      >
        {versions.map((version) => (
          <option key={version.id} value={String(version.version)}>
            {version.version}, {timeWords(version.at, now)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section class="version-diff" aria-label="Two versions side by side">
      <div class="row version-choice">
        {choice(0, 'From version')}
        {choice(1, 'to version')}
        <IconButton icon="cross" name="Close" onClick={onClose} />
      </div>
      {parts.map((part) => (
        <div key={part.name}>
          <h3>{part.name}</h3>
          <p>
            <MergedText before={part.before} after={part.after} />
          </p>
        </div>
      ))}
      {parts.length === 0 && <p class="muted">They hold the same words.</p>}
      {act}
    </section>
  );
}
