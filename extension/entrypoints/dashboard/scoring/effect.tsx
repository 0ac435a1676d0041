import { useEffect, useState } from 'preact/hooks';
import { scoringEffect, type ScoringEffect } from '../../../dashboard/scoring-effect';
import type { ScoringForm } from '../../../dashboard/scoring-form';
import { count } from '../../../ui/plain-words';
import { usePanel } from '../../sidepanel/panel-context';

/** Typing settles before hundreds of listings are scored. */
const settleMs = 300;

/** What the figures typed so far would do, before they are saved. */
export function Effect({ category, form }: { category: string; form: ScoringForm }) {
  const { store, network } = usePanel();
  const [effect, setEffect] = useState<ScoringEffect | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void scoringEffect(store.caches, { category, form, now: network.now() }).then((found) => {
        if (isCurrent) setEffect(found);
      });
    }, settleMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [category, form]);
  if (effect === null) return <p class="muted">Working out what that does …</p>;
  if (effect.listings === 0) return <p class="muted">No listing is concerned.</p>;
  return (
    <p>
      Mean of {count(effect.listings, 'listing')}: {effect.before ?? '–'} → <b>{effect.after ?? '–'}</b>
      <span class="muted">
        {' '}
        · {effect.risen} rise, {effect.fallen} fall
      </span>
    </p>
  );
}
