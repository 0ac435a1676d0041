import type { Change } from '@shared/catalog/change';
import type { FieldLimits } from '@shared/scoring/field-limits';
import { isEnded, stateWords } from '../../../editing/change-words';
import { changedParts } from '../../../editing/content-edit';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Note } from '../../../ui/note';
import { Ring } from '../../../ui/ring';
import { count, timeWords } from '../../../ui/words';
import { TaskBar } from '../listing/task-bar';
import { ChangedFields } from './changed-fields';
import { Journal } from './journal';

export interface ChangeViewProps {
  change: Change;
  limits: FieldLimits;
  /** The listing's score as it is now. */
  total: number | null;
  now: number;
  onBack: () => void;
  onEditAgain: () => void;
  onHistory: () => void;
}

/** A change that the server knows: its journal while it is on its way, and how it ended. */
export function ChangeView(props: ChangeViewProps) {
  const { change, limits, now } = props;
  const parts = changedParts(change.before, change.after);
  const { state } = change;
  const done = state === 'live' || state === 'confirmed';
  const title =
    state === 'live'
      ? 'Published'
      : done
        ? 'Confirmed'
        : `${count(parts.length, 'change')}: ${stateWords[state]}`;
  return (
    <>
      <TaskBar title={title} side={`since ${timeWords(change.decidedAt, now)}`} onBack={props.onBack} />
      <div class="body">
        {done && (
          <div class="done-card">
            <Ring total={props.total} size={56} />
            <p class="small">
              <b>{state === 'live' ? 'Live on the product page' : 'Confirmed at Amazon'}</b>
              {tookWords(change)}
            </p>
          </div>
        )}
        {state === 'refused' && (
          <Note
            tone="bad"
            title="Amazon refused it"
            acts={<Button onClick={props.onEditAgain}>Edit again</Button>}
          >
            {change.steps.at(-1)?.detail}
          </Note>
        )}
        {state === 'cancelled' && (
          <Note
            tone="plain"
            title="Dropped"
            acts={<Button onClick={props.onEditAgain}>Take it up as a draft</Button>}
          >
            {change.steps.at(-1)?.detail}
          </Note>
        )}
        <Journal change={change} now={now} />
        <ChangedFields
          before={change.before}
          after={change.after}
          limits={limits}
          state={stateWords[state]}
        />
        {!isEnded(state) && <WhileYouWait />}
      </div>
      <footer class="foot">
        <div class="what">
          <b>{done ? '' : stateWords[state].charAt(0).toUpperCase() + stateWords[state].slice(1)}</b>
          {state === 'accepted' && <span class="muted">cannot be recalled now</span>}
        </div>
        {done && (
          <Button icon="undo" onClick={props.onHistory}>
            Roll back…
          </Button>
        )}
        <Button primary={done} onClick={props.onBack}>
          {done ? 'Done' : 'Back to the listing'}
        </Button>
      </footer>
    </>
  );
}

function tookWords(change: Change): string {
  const end = change.steps.findLast((step) => step.state === change.state)?.at ?? change.updatedAt;
  const minutes = Math.max(1, Math.round((end - change.decidedAt) / 60_000));
  return `Took ${minutes < 120 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour')} from your decision.`;
}

function WhileYouWait() {
  return (
    <>
      <h2 class="section">While you wait</h2>
      <ul class="happens">
        <li>
          <Icon name="check" tone="muted" />
          <span>Close the panel or the browser: the server goes on and tells you</span>
        </li>
        <li>
          <Icon name="lock" tone="muted" />
          <span>These fields are locked until confirmed; the others are open</span>
        </li>
        <li>
          <Icon name="retry" tone="muted" />
          <span>If nothing has changed after an hour it is sent once more, and you see it here</span>
        </li>
        <li>
          <Icon name="fork" tone="muted" />
          <span>If it reads back different, you are asked</span>
        </li>
      </ul>
    </>
  );
}
