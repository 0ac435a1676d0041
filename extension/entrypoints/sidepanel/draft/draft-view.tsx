import { useState } from 'preact/hooks';
import { contentFields, type ContentChanges, type ContentField } from '@shared/catalog/listing-content';
import { sameText } from '@shared/catalog/same-text';
import type { DraftText } from '@shared/drafting/draft';
import type { RewriteVariant } from '@shared/drafting/rewrite-answer';
import type { EditorModel } from '../../../editing/editor-model';
import { scoreOwn, type OwnListing } from '../../../store/own-listing';
import { Button } from '../../../ui/button';
import { count } from '../../../ui/words';
import { TaskBar } from '../listing/task-bar';
import { usePanel } from '../panel-context';
import { DraftField } from './draft-field';
import { DraftNotes } from './draft-notes';
import { useDrafts } from './use-drafts';
import { VariantList } from './variant-list';

export interface DraftViewProps {
  own: OwnListing;
  model: EditorModel;
  isOffline: boolean;
  onBack: () => void;
}

/** Drafts of a listing: which one, which of its fields, and of each word where it comes from. */
export function DraftView({ own, model, isOffline, onBack }: DraftViewProps) {
  const { network } = usePanel();
  const drafts = useDrafts(own);
  const [chosenId, choose] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<ContentField>>(new Set());
  const [source, setSource] = useState('');
  const { answer } = drafts;
  if (answer === null)
    return (
      <>
        <TaskBar title="Draft" onBack={onBack} />
        <p class="body muted">Writing…</p>
      </>
    );
  const variant = answer.variants.find(({ id }) => id === chosenId) ?? answer.variants[0];
  const { locked } = model.input.value;
  const isSame = (field: ContentField) =>
    variant === undefined ||
    isEmpty(variant, field) ||
    sameText(own.listing.content[field], variant.content[field]);
  const isTaken = (field: ContentField) => !isSame(field) && !(field in locked) && !left.has(field);
  const taken = contentFields.filter(isTaken);
  const words = changesOf(variant, taken);
  const after = scoreOwn(own, network.now(), words).total;
  const use = () => {
    model.replace({ ...model.changes.value, ...words });
    onBack();
  };
  const toggle = (field: ContentField, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(field);
    else next.add(field);
    setLeft(next);
  };
  return (
    <>
      <TaskBar title="Draft" onBack={onBack} />
      <div class="body">
        <DraftNotes drafts={drafts} answer={answer} variant={variant} isOffline={isOffline} />
        <VariantList answer={answer} selected={variant?.id ?? null} onSelect={choose} />
        {variant !== undefined &&
          contentFields.map((field) => {
            const limit = model.limits.value[field];
            const texts = textsOf(variant, field);
            return limit === null || texts.length === 0 ? null : (
              <DraftField
                key={field}
                field={field}
                texts={texts}
                limit={limit}
                isSame={isSame(field)}
                isChosen={isTaken(field)}
                locked={field in locked}
                onChoose={(isChosen) => toggle(field, isChosen)}
                onSource={setSource}
              />
            );
          })}
      </div>
      <p class="source-line small" role="status">
        {source || 'Point at a word to see where it comes from'}
      </p>
      <footer class="foot">
        <div class="what" role="status">
          <b>{count(taken.length, 'field')}</b>
          <span>
            <span class="muted">score</span> {answer.before ?? '–'} →{' '}
            <span class="strong">{after ?? '–'}</span>
          </span>
        </div>
        <Button onClick={onBack}>Cancel</Button>
        <Button primary disabled={taken.length === 0} onClick={use}>
          Use in the editor
        </Button>
      </footer>
    </>
  );
}

function textsOf({ words }: RewriteVariant, field: ContentField): DraftText[] {
  const text = words[field];
  return text === null ? [] : Array.isArray(text) ? text : [text];
}

/** A field for which the draft has no words keeps its own. */
function isEmpty(variant: RewriteVariant, field: ContentField): boolean {
  return textsOf(variant, field).every(({ text }) => text === '');
}

function changesOf(variant: RewriteVariant | undefined, fields: readonly ContentField[]): ContentChanges {
  if (variant === undefined) return {};
  return Object.fromEntries(fields.map((field) => [field, variant.content[field]]));
}
