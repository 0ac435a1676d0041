import type { SeenPage } from '../../../store/seen-page';
import { ScoreTab } from '../score/score-tab';

/** A product that is not ours: its score as its page showed it, and nothing to edit. */
export function OtherProduct({ asin, page, now }: { asin: string; page: SeenPage | null; now: number }) {
  return (
    <section class="other" aria-label="The product in this tab">
      <h2>{page?.title ?? `Product ${asin}`}</h2>
      <p class="small muted">{asin} · not one of your listings</p>
      {page ? (
        <ScoreTab score={page.score} readAt={page.seenAt} now={now} />
      ) : (
        <p class="small">Its page has not been read yet; reload it to see its score.</p>
      )}
    </section>
  );
}
