import { useState } from 'preact/hooks';
import type { ListingVersion } from '@shared/catalog/listing';
import type { ContentChanges } from '@shared/catalog/listing-content';
import type { Change } from '@shared/catalog/change';
import type { OwnListing } from '../../../store/own-listing';
import { stateWords } from '../../../editing/change-words';
import { changedParts } from '../../../editing/content-edit';
import { LinkButton } from '../../../ui/button';
import { count, timeWords } from '../../../ui/words';
import { ScoreSteps } from './score-steps';
import { versionEntries } from './version-entries';
import { VersionRow } from './version-row';

export interface HistoryTabProps {
  versions: ListingVersion[];
  changes: Change[];
  own: OwnListing;
  currentVersion: number;
  draft: ContentChanges;
  live: ContentChanges;
  scoreBefore: number | null;
  scoreAfter: number | null;
  now: number;
  onRollBack: (version: ListingVersion) => void;
  onOpenChange: (id: string) => void;
}

/** Every version of the words: who, when, why, what it did to the score; one open, with its differences. */
export function HistoryTab(props: HistoryTabProps) {
  const { versions, changes, own, now } = props;
  const [open, setOpen] = useState<number | null>(null);
  const entries = versionEntries(versions, changes, own, now);
  const published = new Set(versions.map((version) => version.changeId));
  const others = changes.filter((change) => !published.has(change.id));
  const drafted = changedParts(props.live, props.draft);
  return (
    <div>
      <div class="field-line">
        <h2>Score by version</h2>
        <span
          class="counter"
          title="The words of each version, scored by today’s rules with the other facts as they are now"
        >
          by today’s rules · {count(entries.length, 'version')}
        </span>
      </div>
      <ScoreSteps entries={entries} />
      <ol class="versions">
        {drafted.length > 0 && (
          <li class="version plain">
            <span class="badge draft">•</span>
            <b class="grow clip">Draft: {count(drafted.length, 'change')}</b>
            <span class="small">
              {props.scoreBefore ?? '–'} → <b>{props.scoreAfter ?? '–'}</b>
            </span>
            <span class="small muted under">you · not published</span>
          </li>
        )}
        {others.map((change) => (
          <li class="version plain" key={change.id}>
            <span class={`badge ${change.state === 'refused' || change.state === 'asks' ? 'amazon' : ''}`}>
              –
            </span>
            <b class="grow clip">
              {count(changedParts(change.before, change.after).length, 'change')}: {stateWords[change.state]}
            </b>
            <LinkButton onClick={() => props.onOpenChange(change.id)}>Open</LinkButton>
            <span class="small muted under">
              {timeWords(change.decidedAt, now)}
              {change.reason ? ` · «${change.reason}»` : ''}
            </span>
          </li>
        ))}
        {entries.map((entry) => (
          <VersionRow
            key={entry.version.id}
            entry={entry}
            before={versions.find((version) => version.version === entry.version.version - 1) ?? null}
            isCurrent={entry.version.version === props.currentVersion}
            isOpen={open === entry.version.version}
            now={now}
            onToggle={() => setOpen(open === entry.version.version ? null : entry.version.version)}
            onRollBack={props.onRollBack}
          />
        ))}
      </ol>
      {entries.length === 0 && <p class="muted small">No version has been read yet.</p>}
    </div>
  );
}
