import type { ContentField } from '@shared/catalog/listing-content';
import type { EditorModel } from '../../../editing/editor-model';
import { Button } from '../../../ui/button';
import { timeWords } from '../../../ui/words';

/** A field that changed at Amazon after the draft was begun: both are kept until the seller chooses. */
export function StaleNote({ model, field, now }: { model: EditorModel; field: ContentField; now: number }) {
  if (!model.stale.value.includes(field)) return null;
  const { listing } = model.input.value.own;
  const live = listing.content[field];
  const words = Array.isArray(live) ? `${live.length} bullets` : (live ?? 'empty');
  return (
    <div class="stale" role="alert">
      <p class="small">
        Changed at Amazon, read {timeWords(listing.fetchedAt, now)}, after you began. Yours is kept as a
        draft.
      </p>
      <div class="row wrap">
        <Button compact onClick={() => model.keepMine(field)}>
          Keep mine
        </Button>
        <Button
          compact
          onClick={() => model.undo(field)}
          title={Array.isArray(live) ? live.join('\n') : words}
        >
          <span class="clip">Take Amazon’s: «{words}»</span>
        </Button>
      </div>
    </div>
  );
}
