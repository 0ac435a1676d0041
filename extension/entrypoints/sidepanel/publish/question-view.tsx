import { contentFieldNames, contentFields, type ContentChanges } from '@shared/catalog/listing-content';
import type { Change } from '@shared/catalog/change';
import type { FieldLimits } from '@shared/scoring/field-limits';
import { changedParts } from '../../../editing/content-edit';
import { Button } from '../../../ui/button';
import { OneSide } from '../../../ui/differences';
import { Note } from '../../../ui/note';
import { timeWords } from '../../../ui/words';
import { TaskBar } from '../listing/task-bar';
import { Journal } from './journal';

export interface QuestionViewProps {
  change: Change;
  limits: FieldLimits;
  now: number;
  onBack: () => void;
  onAnswer: (answer: 'send' | 'drop') => void;
  onEdit: () => void;
}

const titles = {
  'too-old': 'Your decision has grown old',
  'live-changed': 'Changed at Amazon since you decided',
  conflict: 'Amazon shows something else',
  restored: 'The server was restored from a backup',
} as const;

/** A change that asks: both sides, and nothing is sent before the answer. */
export function QuestionView(props: QuestionViewProps) {
  const { change, now } = props;
  const { question } = change;
  const wasSent = change.steps.some((step) => step.state === 'sent');
  return (
    <>
      <TaskBar
        title="Your answer is needed"
        side={`decided ${timeWords(change.decidedAt, now)}`}
        onBack={props.onBack}
      />
      <div class="body">
        <Note tone="warn" title={question ? titles[question.why] : 'This change asks'}>
          {question?.message} {wasSent ? '' : 'Nothing has been sent.'}
        </Note>
        <BothSides after={change.after} liveNow={question?.liveNow ?? null} />
        {wasSent && <Journal change={change} now={now} />}
      </div>
      <footer class="foot">
        <div class="what">
          <Button compact onClick={props.onEdit}>
            Write a third…
          </Button>
        </div>
        <Button onClick={() => props.onAnswer('drop')}>Drop</Button>
        <Button primary icon="send" onClick={() => props.onAnswer('send')}>
          Send anyway
        </Button>
      </footer>
    </>
  );
}

/** Nobody is «deleted» here: both sides carry the same underline. */
function BothSides({ after, liveNow }: { after: ContentChanges; liveNow: ContentChanges | null }) {
  if (liveNow === null) {
    return (
      <div class="sides">
        {changedParts({}, after).map((part) => (
          <section key={part.name} class="part" aria-label={part.name}>
            <h3>{part.name}</h3>
            <Side title="Yours" text={part.after} other={part.after} chosen />
            <p class="small muted">What Amazon shows now could not be read.</p>
          </section>
        ))}
      </div>
    );
  }
  const parts = changedParts(liveNow, after);
  const equal = contentFields.filter(
    (field) => after[field] !== undefined && !parts.some((part) => part.field === field),
  );
  return (
    <div class="sides">
      {parts.map((part) => (
        <section key={part.name} class="part" aria-label={part.name}>
          <h3>{part.name}</h3>
          <Side title="Yours" text={part.after} other={part.before} chosen />
          <Side title="At Amazon now" text={part.before} other={part.after} />
        </section>
      ))}
      {equal.map((field) => (
        <Note key={field} tone="good" title={`${contentFieldNames[field]}: no difference`}>
          Amazon shows your text.
        </Note>
      ))}
    </div>
  );
}

function Side({
  title,
  text,
  other,
  chosen = false,
}: {
  title: string;
  text: string;
  other: string;
  chosen?: boolean;
}) {
  return (
    <div class={`side-card ${chosen ? 'chosen' : ''}`}>
      <div class="field-line">
        <b>{title}</b>
        <span class="counter">{text.length.toLocaleString('en-GB')}</span>
      </div>
      <p>
        <OneSide mine={text} other={other} />
      </p>
    </div>
  );
}
