import { intentLifetimesMs } from '@shared/catalog/change';
import type { FieldLimits } from '@shared/scoring/field-limits';
import { changedParts } from '../../../editing/content-edit';
import type { WaitingChange } from '../../../editing/open-changes';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/note';
import { count, dayWords, timeWords } from '../../../ui/words';
import { TaskBar } from '../listing/task-bar';
import { ChangedFields } from './changed-fields';

export interface WaitingViewProps {
  change: WaitingChange;
  limits: FieldLimits;
  isOffline: boolean;
  now: number;
  onBack: () => void;
  onHoldBack: () => void;
  onTryNow: () => void;
}

/** A change that has not been answered by the server yet: on this computer, and for how long it is good. */
export function WaitingView(props: WaitingViewProps) {
  const { change, isOffline, now } = props;
  const parts = changedParts(change.before, change.after);
  const goodUntil = change.decidedAt + intentLifetimesMs.content;
  return (
    <>
      <TaskBar
        title={`${count(parts.length, 'change')} waiting`}
        side={`since ${timeWords(change.decidedAt, now)}`}
        onBack={props.onBack}
      />
      <div class="body">
        {isOffline ? (
          <Note tone="warn" icon="offline" title="Kept on this computer">
            The server cannot be reached. It is sent when it is back; good until {dayWords(goodUntil)}, then
            it asks you again. Amazon’s copy is compared first; if that changed, you are asked.
          </Note>
        ) : (
          <Note tone="plain" title="On its way to your server" icon="clock">
            This takes a moment.
          </Note>
        )}
        <ChangedFields before={change.before} after={change.after} limits={props.limits} state="waits" />
      </div>
      <footer class="foot">
        <div class="what">
          <b>{count(parts.length, 'change waits', 'changes wait')}</b>
          <span class="muted">kept on this computer</span>
        </div>
        {!change.attempted && <Button onClick={props.onHoldBack}>Hold back</Button>}
        <Button primary={isOffline} icon="retry" onClick={props.onTryNow}>
          Try now
        </Button>
      </footer>
    </>
  );
}
