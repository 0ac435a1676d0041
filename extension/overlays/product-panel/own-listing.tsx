import type { ChangeState } from '@shared/catalog/change';
import type { DataState, OwnFacts } from '../../messages';
import { agoWords, grouped, money } from '../../ui/plain-words';

const changeWords: Partial<Record<ChangeState, string>> = {
  intended: 'about to be sent',
  sent: 'sent to Amazon',
  accepted: 'queued at Amazon',
  confirmed: 'confirmed, not yet seen on the page',
  asks: 'asks you something',
};

/** What we know of the seller's own listing behind this ASIN, with its age. */
export function OwnListing({ own, state }: { own: OwnFacts; state: DataState }) {
  const now = Date.now();
  const isBuyable = own.status.includes('BUYABLE');
  return (
    <section class="own">
      <h3>
        Your listing {own.sku}
        <span class="muted">
          read from Amazon {agoWords(own.fetchedAt, now)}
          {state.offlineSince !== null && <b class="warn"> · offline</b>}
        </span>
      </h3>
      <dl class="own-facts">
        <Fact name="Price">{money(own.priceIncVat, own.currency)}</Fact>
        <Fact name="Stock">
          {own.quantity === null ? (
            '–'
          ) : (
            <span class={own.quantity === 0 ? 'bad' : ''}>{grouped(own.quantity)}</span>
          )}
        </Fact>
        <Fact name="Dispatch">{own.handlingDays === null ? '–' : `${own.handlingDays} d`}</Fact>
        <Fact name="Status">
          <span class={isBuyable ? '' : 'bad'}>{isBuyable ? 'buyable' : 'not buyable'}</span>
          {!own.status.includes('DISCOVERABLE') && <span class="bad">, not in search</span>}
        </Fact>
        {own.change && (
          <Fact name="Change">
            {changeWords[own.change.state] ?? own.change.state}, {agoWords(own.change.updatedAt, now)}
          </Fact>
        )}
        {own.hasDraft && <Fact name="Draft">not published</Fact>}
      </dl>
      {own.issues.length > 0 && (
        <ul class="issues">
          {own.issues.map((issue) => (
            <li key={`${issue.code} ${issue.message}`}>
              <b class={issue.severity === 'ERROR' ? 'bad' : 'warn'}>
                Amazon, {issue.severity.toLowerCase()} {issue.code}
              </b>{' '}
              {issue.message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
