import { useMemo, useState } from 'preact/hooks';
import type { ListingVersion } from '@shared/catalog/listing';
import { rollBackChanges } from '../../sidepanel/listing/roll-back-changes';
import { versionEntries } from '../../sidepanel/history/version-entries';
import { Button, LinkButton } from '../../../ui/button';
import { count } from '../../../ui/plain-words';
import { timeWords } from '../../../ui/words';
import type { ListingPanelProps } from './panel';
import { PanelFrame } from './panel-frame';
import { RollBackDialog } from './roll-back-dialog';
import { VersionDiff } from './version-diff';

/** Every version of the words; any two side by side, any one to go back to. */
export function VersionsPanel({ data, now }: ListingPanelProps) {
  const { versions, changes, own } = data;
  const entries = useMemo(
    () => versionEntries(versions, changes, own, now),
    // Ages on screen grow without scoring every version anew.
    [versions, changes, own],
  );
  const [pair, setPair] = useState<readonly [number, number] | null>(null);
  const [goal, setGoal] = useState<ListingVersion | null>(null);
  const current = own.listing.version;
  const byNumber = (number: number) => versions.find((version) => version.version === number) ?? null;
  return (
    <PanelFrame id="versions" title="Versions" note={count(entries.length, 'version')} flush>
      {entries.length === 0 && <p class="pad muted">No version has been read yet.</p>}
      <ol class="version-list">
        {entries.map(({ version, title, who, total, totalBefore, reason }) => (
          <li key={version.id}>
            <span class="badge">{version.version}</span>
            <span class="muted nowrap">{timeWords(version.at, now)}</span>
            <span class="grow clip" title={reason ?? title}>
              {title}
              <span class="muted"> · {who}</span>
            </span>
            <span class="nowrap" title="The words of each version, scored by today’s rules">
              {totalBefore !== null && totalBefore !== total ? `${totalBefore} → ` : ''}
              <b>{total ?? '–'}</b>
            </span>
            {entries.length > 1 && (
              <LinkButton
                onClick={() =>
                  setPair(
                    version.version === current
                      ? [previous(versions, current), current]
                      : [version.version, current],
                  )
                }
              >
                diff<span class="sr-only"> version {version.version}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
      {pair !== null && (
        <VersionDiff
          versions={versions}
          pair={pair}
          now={now}
          onPair={setPair}
          onClose={() => setPair(null)}
          act={
            pair[0] !== current && byNumber(pair[0]) !== null && hasChanges(data, byNumber(pair[0])) ? (
              <Button icon="undo" onClick={() => setGoal(byNumber(pair[0]))}>
                Roll back to version {pair[0]}…
              </Button>
            ) : null
          }
        />
      )}
      {goal !== null && <RollBackDialog data={data} goal={goal} onClose={() => setGoal(null)} />}
    </PanelFrame>
  );
}

function previous(versions: readonly ListingVersion[], number: number): number {
  return versions.findLast((version) => version.version < number)?.version ?? number;
}

function hasChanges({ own }: ListingPanelProps['data'], goal: ListingVersion | null): boolean {
  return goal !== null && Object.keys(rollBackChanges(own.listing.content, goal.content)).length > 0;
}
