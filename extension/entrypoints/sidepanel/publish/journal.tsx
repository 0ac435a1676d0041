import type { Change } from '@shared/catalog/change';
import { stageViews, usualQueueMinutes, type StageView } from '../../../editing/change-words';
import { Icon, type IconName } from '../../../ui/icon';
import { ageWords, exactTimeWords } from '../../../ui/words';

const icons: Record<StageView['id'], IconName> = {
  sent: 'send',
  accepted: 'clock',
  confirmed: 'eye',
  live: 'search',
};

/** How far a change came, stage by stage, in the journal's own times and words. */
export function Journal({ change, now }: { change: Change; now: number }) {
  return (
    <ol class="journal" aria-label="How far it came">
      {stageViews(change).map((stage) => {
        const isQueued = stage.id === 'accepted' && change.state === 'accepted';
        const look = stage.at === null ? (stage.isNext ? 'next' : 'ahead') : isQueued ? 'now' : 'done';
        return (
          <li key={stage.id} class={look}>
            <span class="dot">
              <Icon name={look === 'done' ? 'check' : icons[stage.id]} small />
            </span>
            <b>
              {stage.name}
              <span class="sr-only">{stage.at === null ? ', not yet' : ', done'}</span>
            </b>
            <time>{stage.at === null ? '' : exactTimeWords(stage.at, now)}</time>
            {isQueued && stage.at !== null && <QueueBar since={stage.at} now={now} />}
            <p>{stage.detail ?? stage.waiting}</p>
          </li>
        );
      })}
    </ol>
  );
}

/** Amazon's usual time as a bar with a tick at its earliest; no percentage, since nobody knows one. */
function QueueBar({ since, now }: { since: number; now: number }) {
  const { from, to } = usualQueueMinutes;
  const minutes = (now - since) / 60_000;
  return (
    <>
      <span class="queue-bar" aria-hidden="true">
        <i style={{ width: `${Math.min(100, (100 * minutes) / to)}%` }} />
        <u style={{ left: `${(100 * from) / to}%` }} />
      </span>
      <span class="queue-words" aria-hidden="true">
        <span>{ageWords(since, now)}</span>
        <span style={{ left: `${(100 * from) / to}%` }} class="tick">
          {from}
        </span>
        <span class="end">{to} min</span>
      </span>
    </>
  );
}
