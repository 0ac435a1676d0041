import type { ContentChanges } from '@shared/catalog/listing-content';
import type { FieldLimits } from '@shared/scoring/field-limits';
import { measureText } from '@shared/scoring/measure-text';
import { changedParts } from '../../../editing/content-edit';

/** What a change holds, a line a part: its lengths before and after, and how it stands. */
export function ChangedFields(props: {
  before: ContentChanges;
  after: ContentChanges;
  limits: FieldLimits;
  state: string;
}) {
  const { before, after, limits, state } = props;
  return (
    <>
      <h2 class="section">Fields</h2>
      <table class="box">
        <thead class="sr-only">
          <tr>
            <th>Field</th>
            <th>Length before and after</th>
            <th>State</th>
          </tr>
        </thead>
        <tbody>
          {changedParts(before, after).map((part) => {
            const unit = limits[part.field]?.unit ?? 'characters';
            return (
              <tr key={part.name}>
                <td>{part.name}</td>
                <td class="muted">
                  {measureText(part.before, unit)} → {measureText(part.after, unit)}
                </td>
                <td class="muted">{state}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
