import type { EditorModel } from '../../../editing/editor-model';
import { BulletsField } from './bullets-field';
import { TextField } from './text-field';

/** The editor: every text of the listing, in the order in which shoppers meet it. */
export function EditTab(props: { model: EditorModel; now: number; onFollow: () => void }) {
  return (
    <>
      <TextField {...props} field="title" />
      <TextField {...props} field="itemHighlight" />
      <BulletsField {...props} />
      <TextField {...props} field="description" />
      <TextField {...props} field="searchTerms" />
    </>
  );
}
