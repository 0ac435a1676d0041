import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Listing } from '@shared/catalog/listing';
import { keywordsToCheck, type KeywordToCheck } from '../../../keywords/keywords-to-check';
import type { PortfolioKeyword } from '../../../keywords/portfolio-keywords';
import type { Sight } from '../../../store/database';
import { useLive } from '../../../store/live-signal';
import { Button } from '../../../ui/button';
import { agoWords, count, grouped } from '../../../ui/plain-words';
import { useNow } from '../../../ui/use-now';
import { usePanel } from '../../sidepanel/panel-context';

const atATime = 50;
const restMs = 12 * 60 * 60_000;
/** A page that was opened is told once it has loaded; until then it counts as looked at, so that «next» goes on. */
const opening = new Map<string, number>();

/** Searches to look at, the longest unseen first. Nothing is opened but by a click, one at a time. */
export function CheckList(props: { keywords: readonly PortfolioKeyword[]; listings: readonly Listing[] }) {
  const { keywords, listings } = props;
  const { store } = usePanel();
  const now = useNow(10_000);
  const [shown, setShown] = useState(atATime);
  const [, setOpened] = useState(0);
  const sights = useLive<Sight[]>(() => store.caches.sights.toArray(), [], 'sights');
  const rows = useMemo(() => {
    const sold = new Map(
      listings.filter(({ asin }) => asin !== null).map((one) => [one.id, one.marketplace]),
    );
    return keywordsToCheck({ keywords, marketplaceOf: (id) => sold.get(id) ?? null, sights });
  }, [keywords, listings, sights]);
  const isDue = ({ id, checkedAt }: KeywordToCheck) =>
    now - Math.max(checkedAt ?? 0, opening.get(id) ?? 0) > restMs;
  const due = rows.filter(isDue);
  const open = (row: KeywordToCheck) => {
    opening.set(row.id, Date.now());
    setOpened(opening.size);
    void browser.tabs.create({ url: row.address });
  };
  const [next] = due;
  return (
    <div class="keywords-scroll">
      <div class="row wrap">
        <p class="grow">
          <b>{count(due.length, 'search', 'searches')} to check</b>{' '}
          <span class="muted">
            · of {grouped(rows.length)}. Each opens Amazon’s own page in a tab; ranks are read there. Nothing
            opens by itself.
          </span>
        </p>
        {next && (
          <Button primary icon="search" title={next.phrase} onClick={() => open(next)}>
            Open next
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <p class="muted">No keyword yet that a listing on sale could be found by.</p>
      ) : (
        <table class="plain-table check-table">
          <thead>
            <tr>
              <th scope="col">Search</th>
              <th scope="col" class="number-cell">
                Searches
              </th>
              <th scope="col" class="number-cell">
                Best rank
              </th>
              <th scope="col">Listings</th>
              <th scope="col">Last checked</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a
                    href={row.address}
                    onClick={(event) => {
                      event.preventDefault();
                      open(row);
                    }}
                  >
                    {row.phrase}
                  </a>
                </th>
                <td class="number-cell">{row.volume === null ? '–' : grouped(row.volume)}</td>
                <td class="number-cell">{row.best === null ? '–' : `#${row.best}`}</td>
                <td>
                  <span title={row.skus.join(', ')}>
                    {row.skus[0]}
                    {row.skus.length > 1 && <span class="muted"> +{row.skus.length - 1}</span>}
                  </span>
                </td>
                <td class="muted">{checkedWords(row, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown && (
        <Button onClick={() => setShown(shown + atATime)}>
          Show {Math.min(atATime, rows.length - shown)} more
        </Button>
      )}
    </div>
  );
}

function checkedWords({ id, checkedAt }: KeywordToCheck, now: number): string {
  if ((opening.get(id) ?? 0) > (checkedAt ?? 0)) return 'opened, not read yet';
  return checkedAt === null ? 'never' : agoWords(checkedAt, now);
}
