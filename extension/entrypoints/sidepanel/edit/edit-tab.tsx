import type { ContentField } from '@shared/catalog/content-fields';
import type { EditorModel } from '../../../editing/editor-model';
import type { KeywordRow } from '../../../keywords/keyword-rows';
import { Button } from '../../../ui/button';
import { BulletsField } from './bullets-field';
import { KeywordChips } from './keyword-chips';
import { TextField } from './text-field';

export interface EditTabProps {
  model: EditorModel;
  /** Those that fit a field stand under it. */
  keywords: readonly KeywordRow[];
  now: number;
  onFollow: () => void;
  onDraft: () => void;
}

/** The editor: every text of the listing, in the order in which shoppers meet it. */
export function EditTab({ onDraft, ...props }: EditTabProps) {
  const { model, keywords } = props;
  const chips = (field: ContentField) => <KeywordChips rows={keywords} model={model} field={field} />;
  return (
    <>
      <div class="row draft-line">
        <span class="small muted grow">Better words, out of this listing’s own facts</span>
        <Button compact icon="pencil" onClick={onDraft}>
          Draft
        </Button>
      </div>
      <TextField {...props} field="title" />
      {chips('title')}
      <TextField {...props} field="itemHighlight" />
      {chips('itemHighlight')}
      <BulletsField {...props} />
      {chips('bullets')}
      <TextField {...props} field="description" />
      {chips('description')}
      <TextField {...props} field="searchTerms" />
      {chips('searchTerms')}
    </>
  );
}
