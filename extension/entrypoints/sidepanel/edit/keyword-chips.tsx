import type { ContentField } from '@shared/catalog/content-fields';
import type { EditorModel } from '../../../editing/editor-model';
import type { KeywordRow } from '../../../keywords/keyword-rows';
import { putWords } from '../../../keywords/put-words';
import { Icon } from '../../../ui/icon';
import { grouped } from '../../../ui/plain-words';

/** More would be a wall; the Keywords tab has them all. */
const most = 4;

/** Wanted keywords that are in no visible text yet and fit into this field: a click puts them in. */
export function KeywordChips(props: {
  rows: readonly KeywordRow[];
  model: EditorModel;
  field: ContentField;
}) {
  const { rows, model, field } = props;
  if (model.input.value.locked[field] !== undefined) return null;
  const fitting = rows
    .filter(({ isOwnCopy }) => !isOwnCopy)
    .flatMap((row) => {
      const fit = row.coverage.fits.find((one) => one.field === field);
      return fit === undefined ? [] : [{ row, fit }];
    })
    .slice(0, most);
  if (fitting.length === 0) return null;
  return (
    <ul class="row wrap keyword-chips" aria-label="Keywords that fit here">
      {fitting.map(({ row, fit }) => (
        <li key={row.keyword.key}>
          <button
            type="button"
            class="chip"
            title={`«${row.keyword.phrase}»${row.volume === null ? '' : `, ${grouped(row.volume.volume)} searches`}: adds «${fit.add}», ${fit.size} of ${fit.room} ${fit.unit} left`}
            onClick={() => putWords(model, fit)}
          >
            <Icon name="plus" small />
            {fit.add}
          </button>
        </li>
      ))}
    </ul>
  );
}
