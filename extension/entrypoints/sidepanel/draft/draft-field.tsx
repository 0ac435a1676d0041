import { contentFieldNames, type ContentField } from '@shared/catalog/listing-content';
import type { DraftText } from '@shared/drafting/draft';
import type { FieldLimit } from '@shared/scoring/field-limits';
import { measureText } from '@shared/scoring/measure-text';
import { Counter } from '../../../ui/counter';
import { TracedWords } from './traced-words';

export interface DraftFieldProps {
  field: ContentField;
  texts: readonly DraftText[];
  limit: FieldLimit;
  isSame: boolean;
  isChosen: boolean;
  /** Why it cannot be taken: it is on its way to Amazon. */
  locked: boolean;
  onChoose: (chosen: boolean) => void;
  onSource: (words: string) => void;
}

/** One field of a draft: whether it is taken, and its words with their sources. */
export function DraftField(props: DraftFieldProps) {
  const { field, texts, limit, isSame, isChosen, locked, onChoose, onSource } = props;
  const [only] = texts;
  const name = contentFieldNames[field];
  return (
    <section class={`draft-field ${isChosen ? 'chosen' : ''}`} aria-label={name}>
      <div class="field-line">
        <label class="row">
          <input
            type="checkbox"
            checked={isChosen}
            disabled={isSame || locked}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
          <b>{name}</b>
          {isSame && <span class="small muted">as it is</span>}
          {locked && <span class="small muted">on its way to Amazon</span>}
        </label>
        {field === 'bullets' ? (
          <span class="counter">{texts.length}</span>
        ) : (
          <Counter used={measureText(only?.text ?? '', limit.unit)} max={limit.max} unit={limit.unit} />
        )}
      </div>
      {field === 'bullets' ? (
        <ol class="draft-bullets">
          {texts.map((text, index) => (
            <li key={index}>
              <TracedWords text={text} onSource={onSource} />
            </li>
          ))}
        </ol>
      ) : (
        only !== undefined && <TracedWords text={only} onSource={onSource} />
      )}
    </section>
  );
}
