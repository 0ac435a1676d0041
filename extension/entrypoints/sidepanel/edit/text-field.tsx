import { contentFieldNames } from '@shared/catalog/listing-content';
import { measureText } from '@shared/scoring/measure-text';
import type { EditorModel } from '../../../editing/editor-model';
import { findingsOf } from '../../../editing/won-by-edit';
import { LinkButton } from '../../../ui/button';
import { Counter } from '../../../ui/counter';
import { MarkedTextarea } from '../../../ui/marked-textarea';
import { FieldFindings } from './field-findings';
import { fieldMarks } from './field-marks';
import { LockedLine } from './locked-line';
import { StaleNote } from './stale-note';

type TextFieldName = 'title' | 'itemHighlight' | 'description' | 'searchTerms';

/** One text of the listing: label, counter in its true unit, the text with its marks, and its findings under it. */
export function TextField(props: {
  model: EditorModel;
  field: TextFieldName;
  now: number;
  onFollow: () => void;
}) {
  const { model, field, now, onFollow } = props;
  const limit = model.limits.value[field];
  if (limit === null) return null;
  const value = model.content.value[field] ?? '';
  const used = measureText(value, limit.unit);
  const isLocked = model.input.value.locked[field] !== undefined;
  const isChanged = model.changes.value[field] !== undefined && !isLocked;
  const findings = findingsOf(model.after.value, field);
  const name = contentFieldNames[field];
  return (
    <section class={`field ${isChanged ? 'changed' : ''}`} aria-label={name}>
      <div class="field-line">
        <label for={`field-${field}`}>{name}</label>
        {isChanged && (
          <LinkButton icon="undo" onClick={() => model.undo(field)}>
            undo field<span class="sr-only"> {name}</span>
          </LinkButton>
        )}
        <Counter used={used} max={limit.max} unit={limit.unit} />
      </div>
      <MarkedTextarea
        id={`field-${field}`}
        label={name}
        describedBy={`findings-${field}`}
        value={value}
        marks={fieldMarks(value, limit, findings)}
        invalid={used > limit.max}
        readOnly={isLocked}
        placeholder="Not written"
        rows={field === 'description' || field === 'searchTerms' ? 3 : 1}
        onInput={(text) => model.set(field, text)}
      />
      {isLocked && <LockedLine onFollow={onFollow} />}
      <StaleNote model={model} field={field} now={now} />
      <FieldFindings id={`findings-${field}`} model={model} field={field} />
    </section>
  );
}
