import type { Summary } from '../../store/summary';
import { Button, LinkButton } from '../../ui/button';
import { Note } from '../../ui/note';
import { openSidePanel } from './open-side-panel';

/** Three cards: one sentence, what is at stake, one button that opens the listing in the side panel. */
export function WorthDoingCards({ summary }: { summary: Summary }) {
  if (summary.worthDoing.length === 0) {
    return (
      <Note tone="good" title="Nothing urgent">
        No listing breaks a rule that Amazon acts on.
      </Note>
    );
  }
  return (
    <section>
      <h2 class="heading">
        Worth doing now
        {summary.worthDoingCount > summary.worthDoing.length && (
          <LinkButton onClick={() => openSidePanel({ all: true })}>All {summary.worthDoingCount}</LinkButton>
        )}
      </h2>
      <ul class="cards">
        {summary.worthDoing.map((thing, at) => (
          <li key={thing.listingId}>
            <p class="grow">
              <b class="clip" title={thing.sentence}>
                {thing.sentence}
              </b>
              <span class="muted clip" title={thing.stake}>
                {thing.stake}
              </span>
            </p>
            <Button compact primary={at === 0} onClick={() => openSidePanel({ listingId: thing.listingId })}>
              {thing.act}
              <span class="sr-only"> {thing.sku}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
