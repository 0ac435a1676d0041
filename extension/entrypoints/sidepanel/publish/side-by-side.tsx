import type { ContentChanges } from '@shared/catalog/listing-content';
import type { FieldLimits } from '@shared/scoring/field-limits';
import { measureText } from '@shared/scoring/measure-text';
import { changedParts } from '../../../editing/content-edit';
import { NewText, OldText } from '../../../ui/differences';

/** Old and new of every part that changes, and of nothing else: exactly what will be sent. */
export function SideBySide(props: { before: ContentChanges; after: ContentChanges; limits: FieldLimits }) {
  const { before, after, limits } = props;
  return (
    <div>
      <div class="two small strong muted heads">
        <span>Live now</span>
        <span>After</span>
      </div>
      {changedParts(before, after).map((part) => {
        const limit = limits[part.field];
        const unit = limit?.unit ?? 'characters';
        return (
          <section key={part.name} aria-label={part.name} class="part">
            <div class="field-line">
              <h3>{part.name}</h3>
              <span class="counter">
                {measureText(part.before, unit)} → <b>{measureText(part.after, unit)}</b>
                {limit && ` of ${limit.max.toLocaleString('en-GB')}${unit === 'bytes' ? ' bytes' : ''}`}
              </span>
            </div>
            <div class="two texts small">
              <div class="old">
                <span class="sr-only">Live now: </span>
                <OldText before={part.before} after={part.after} />
              </div>
              <div class="new">
                <span class="sr-only">After: </span>
                {part.after === '' ? (
                  <span class="muted">– removed</span>
                ) : (
                  <NewText before={part.before} after={part.after} />
                )}
              </div>
            </div>
          </section>
        );
      })}
    </div>
  );
}
