import { contentFieldNames } from '@shared/catalog/listing-content';
import type { RewriteAnswer, RewriteVariant } from '@shared/drafting/rewrite-answer';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/note';
import type { useDrafts } from './use-drafts';

export interface DraftNotesProps {
  drafts: ReturnType<typeof useDrafts>;
  answer: RewriteAnswer;
  variant: RewriteVariant | undefined;
  isOffline: boolean;
}

/** What is missing, who wrote the words, what of a provider's was dropped and why; and the way to ask one. */
export function DraftNotes({ drafts, answer, variant, isOffline }: DraftNotesProps) {
  const { asking, problem, hasBrowserModel, ask, cancel } = drafts;
  return (
    <div class="notes">
      {answer.variants.length === 0 && (
        <Note tone="warn" title="Too few facts for a draft">
          <p>Say in the title or the attributes what the product is.</p>
        </Note>
      )}
      {answer.missing.length > 0 && (
        <Note tone="plain" title="Not enough facts">
          <p>Nowhere in the listing, so nothing was written of it: {answer.missing.join(', ')}.</p>
        </Note>
      )}
      {answer.reason !== null && (
        <Note tone="warn" title="These words are Plumbline’s own">
          <p>{answer.reason}</p>
        </Note>
      )}
      {problem !== null && (
        <Note tone="bad" title="Could not be rewritten">
          <p>{problem}</p>
        </Note>
      )}
      {variant !== undefined && variant.dropped.length > 0 && (
        <details>
          <summary>{variant.dropped.length} texts of the provider’s were dropped</summary>
          <ul class="dropped">
            {variant.dropped.map(({ field, text, reasons }, index) => (
              <li key={index}>
                <b>{contentFieldNames[field]}</b> «{text}»: {reasons.join('; ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      {variant?.conversions.map(({ text, from }) => (
        <p key={text} class="small">
          «{text}» is converted from {from}.
        </p>
      ))}
      <div class="row wrap">
        {asking ? (
          <Button compact onClick={cancel}>
            Stop rewriting
          </Button>
        ) : (
          <>
            <Button compact disabled={isOffline} onClick={() => ask('server')}>
              Rewrite with your text provider
            </Button>
            {hasBrowserModel && (
              <Button compact onClick={() => ask('browser')}>
                Rewrite with the browser’s model
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}
