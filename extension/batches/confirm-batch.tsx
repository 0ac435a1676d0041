import { useEffect, useRef } from 'preact/hooks';
import { contentFieldNames, contentFields, type ContentChanges } from '@shared/catalog/listing-content';
import type { Listing } from '@shared/catalog/listing';
import { MergedText } from '../ui/differences';
import { Button } from '../ui/button';
import { count } from '../ui/plain-words';
import './batches.css';

/** A listing with exactly what would be published. */
export interface ChosenChange {
  listing: Listing;
  changes: ContentChanges;
}

export interface ConfirmBatchProps {
  rows: readonly ChosenChange[];
  /** What is counted: «title», «listing». */
  noun: string;
  onPublish: () => void;
  onClose: () => void;
}

/** Exactly what will change, field by field, before anything is decided. */
export function ConfirmBatch({ rows, noun, onPublish, onClose }: ConfirmBatchProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="confirm-batch"
      aria-label={`Publish ${count(rows.length, noun)}`}
      onClose={onClose}
    >
      <h2>Publish {count(rows.length, noun)} to Amazon?</h2>
      <p class="muted">Each is sent and followed by itself; all can be undone together.</p>
      <div class="confirm-rows">
        {rows.map(({ listing, changes }) => (
          <section key={listing.id}>
            <h3>{listing.sku}</h3>
            <dl>
              {contentFields.flatMap((field) => {
                const after = changes[field];
                if (after === undefined) return [];
                const before = listing.content[field];
                return [
                  <dt key={`${field}-name`}>{contentFieldNames[field]}</dt>,
                  <dd key={field}>
                    <MergedText before={textOf(before)} after={textOf(after)} />
                  </dd>,
                ];
              })}
            </dl>
          </section>
        ))}
      </div>
      <footer>
        <Button onClick={() => dialog.current?.close()}>Not yet</Button>
        <Button
          primary
          icon="send"
          onClick={() => {
            onPublish();
            dialog.current?.close();
          }}
        >
          Publish {count(rows.length, noun)}
        </Button>
      </footer>
    </dialog>
  );
}

function textOf(value: string | readonly string[] | null): string {
  return value === null ? '' : typeof value === 'string' ? value : value.join(' • ');
}
