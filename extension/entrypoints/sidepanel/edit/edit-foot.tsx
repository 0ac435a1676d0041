import { blockers, changedParts } from '../../../editing/content-edit';
import type { EditorModel } from '../../../editing/editor-model';
import { Button } from '../../../ui/button';
import { count } from '../../../ui/words';

export interface EditFootProps {
  model: EditorModel;
  isOffline: boolean;
  checking: boolean;
  onCheck: () => void;
  onCancelCheck: () => void;
  onPublish: () => void;
}

/** The sticky foot: how many changes, what they do to the score, and the two acts. */
export function EditFoot(props: EditFootProps) {
  const { model, isOffline, checking } = props;
  const live = model.input.value.own.listing.content;
  const parts = changedParts(live, model.changes.value);
  const blocked = blockers(live, model.changes.value, model.limits.value);
  const stale = model.stale.value.length;
  const canPublish = parts.length > 0 && blocked.length === 0 && stale === 0;
  return (
    <footer class="foot">
      <div class="what" role="status">
        <b>
          {parts.length === 0 ? 'No changes' : count(parts.length, 'change')}
          {parts.length > 0 && <Kept model={model} />}
        </b>
        {blocked.length > 0 ? (
          <span class="bad">{blocked[0]}</span>
        ) : stale > 0 ? (
          <span class="warn">choose between yours and Amazon’s</span>
        ) : checking ? (
          <span class="muted">checking…</span>
        ) : isOffline && parts.length > 0 ? (
          <span class="warn">offline, it will wait</span>
        ) : (
          <ScoreStep model={model} changed={parts.length > 0} />
        )}
      </div>
      {checking ? (
        <Button onClick={props.onCancelCheck}>Cancel</Button>
      ) : (
        <Button disabled={parts.length === 0 || isOffline} onClick={props.onCheck}>
          Check with Amazon
        </Button>
      )}
      <Button primary disabled={!canPublish || checking} onClick={props.onPublish}>
        {isOffline ? 'Queue…' : 'Publish…'}
      </Button>
    </footer>
  );
}

/** Said only when the disk has it. */
function Kept({ model }: { model: EditorModel }) {
  const { value } = model.kept;
  if (value === 'failed') return <span class="bad"> not saved</span>;
  return value === 'saved' ? <span class="muted regular"> saved</span> : null;
}

function ScoreStep({ model, changed }: { model: EditorModel; changed: boolean }) {
  const before = model.before.value.total ?? '–';
  if (!changed) return <span class="muted">score {before}</span>;
  return (
    <span>
      <span class="muted">score</span> {before} → <span class="strong">{model.after.value.total ?? '–'}</span>
    </span>
  );
}
