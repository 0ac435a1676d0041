import type { ContentField } from '@shared/catalog/listing-content';
import type { EditorModel } from '../../../editing/editor-model';
import { findingsOf, wonByEdit } from '../../../editing/won-by-edit';
import { FindingRow, WonRow } from '../../../ui/finding-row';

/** Under a field: what its edit has won, then what is still to mend. */
export function FieldFindings(props: {
  id: string;
  model: EditorModel;
  field: ContentField;
  index?: number;
}) {
  const { id, model, field, index = null } = props;
  const changed = model.changes.value[field] !== undefined;
  const won = changed ? wonByEdit(model.before.value, model.after.value, field, index) : [];
  const open = findingsOf(model.after.value, field, index).filter((finding) => finding.score !== null);
  return (
    <div id={id}>
      {won.map(({ words, points }) => (
        <WonRow key={words} words={words} points={points} />
      ))}
      {open.map((finding) => (
        <FindingRow key={`${finding.rule}${finding.index ?? ''}${finding.evidence}`} finding={finding} />
      ))}
    </div>
  );
}
