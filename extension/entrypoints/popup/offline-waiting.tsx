import { intentLifetimesMs } from '@shared/catalog/change';
import { contentFieldNames, contentFields } from '@shared/catalog/listing-content';
import { holdBack } from '../../store/hold-back';
import { Button, LinkButton } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { count, dayWords } from '../../ui/words';
import { openSidePanel } from './open-side-panel';
import type { PopupParts } from './popup';
import type { PopupData } from './read-popup';

/** Offline: what waits and for how long it is good, what still works, and when the next try is. */
export function OfflineWaiting({ data, parts, now }: { data: PopupData; parts: PopupParts; now: number }) {
  const { waiting, health } = data;
  const seconds = health?.nextTryAt ? Math.max(0, Math.round((health.nextTryAt - now) / 1000)) : null;
  return (
    <>
      {waiting.length > 0 && (
        <section>
          <h2 class="heading">
            {count(waiting.length, 'change waits', 'changes wait')}
            <span class="muted">sent when back, after a look at Amazon’s copy</span>
          </h2>
          <ul class="cards">
            {waiting.slice(0, 3).map((change) => (
              <li key={change.id}>
                <p class="grow">
                  <b>Text of {change.sku}</b>
                  <span class="muted clip">
                    {contentFields
                      .filter((field) => change.after[field] !== undefined)
                      .map((field) => contentFieldNames[field])
                      .join(', ')}
                    {' · '}good until {dayWords(change.decidedAt + intentLifetimesMs.content)}
                  </span>
                </p>
                {change.attempted ? (
                  <Button compact onClick={() => openSidePanel({ listingId: change.listingId })}>
                    Open
                  </Button>
                ) : (
                  <Button compact onClick={() => void holdBack(parts.store, change.order, Date.now())}>
                    Hold back
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 class="heading">Still works</h2>
        <ul class="works">
          <li>
            <Icon name="check" tone="good" />
            Score any product page that you open
          </li>
          <li>
            <Icon name="check" tone="good" />
            Edit your listings; the words are kept on this computer
          </li>
          <li class="muted">
            <Icon name="cross" />
            Checking with Amazon, publishing, new figures
          </li>
          <li class="muted">
            <Icon name="retry" />
            <span class="grow">
              {health?.message}
              {seconds !== null && seconds > 0 ? ` Trying again in ${seconds} s.` : ''}
            </span>
            <LinkButton onClick={parts.tryNow}>Try now</LinkButton>
          </li>
        </ul>
      </section>
    </>
  );
}
