import { useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { findListing } from '../../store/own-listing';
import { useLive } from '../../store/live-signal';
import { readMeta } from '../../store/meta';
import { Button, IconButton } from '../../ui/button';
import { Mark } from '../../ui/icon';
import { openDashboard } from '../../ui/open-dashboard';
import { Note } from '../../ui/note';
import { useNow } from '../../ui/use-now';
import type { Following, Target } from './follow-tab';
import { ListingView } from './listing/listing-view';
import { readListingView, type ListingViewData } from './listing/read-listing-view';
import { usePanel } from './panel-context';
import { OtherProduct } from './picker/other-product';
import { Picker } from './picker/picker';

/** The whole panel: the listing of the tab or of a choice, else the product of the tab, else all listings. */
export function SidePanel({ following }: { following: Following }) {
  const { store } = usePanel();
  const target = following.target.value;
  const key = JSON.stringify(target);
  const read = useLive<ListingViewData | null | 'reading'>(() => readTarget(store, target), 'reading', key);
  // The tab often moves on to the same listing: what stood here stays until the next is read, with all its state.
  const last = useRef<ListingViewData | null | 'reading'>('reading');
  if (read !== 'reading') last.current = read;
  const data = last.current;
  const health = useLive(() => readMeta(store.caches, 'health'), null, 'health');
  if (data === 'reading') return <div class="panel" aria-busy="true" />;
  if (data !== null) {
    const all = () => following.choose({ kind: 'none' });
    return <ListingView key={data.own.listing.id} data={data} health={health} onAll={all} />;
  }
  return <Home target={target} onPick={(id) => following.choose({ kind: 'listing', id })} />;
}

async function readTarget(
  store: ReturnType<typeof usePanel>['store'],
  target: Target,
): Promise<ListingViewData | null> {
  if (target.kind === 'none') return null;
  if (target.kind === 'listing') return readListingView(store.caches, target.id);
  const listing = await findListing(store.caches, { asin: target.asin });
  return listing === null ? null : readListingView(store.caches, listing.id);
}

function Home({ target, onPick }: { target: Target; onPick: (id: string) => void }) {
  const { store } = usePanel();
  const now = useNow();
  const asin = target.kind === 'asin' ? target.asin : null;
  const listings = useLive(() => store.caches.listings.toArray(), [], 'listings');
  const totals = useLive(
    async () => new Map((await store.caches.scores.toArray()).map((score) => [score.id, score.result.total])),
    new Map<string, number | null>(),
    'totals',
  );
  const page = useLive(
    async () => (asin === null ? null : ((await store.caches.pages.get(asin)) ?? null)),
    null,
    asin ?? '',
  );
  const device = useLive(() => readMeta(store.caches, 'device'), null, 'device');
  return (
    <div class="panel">
      <header class="home-header">
        <Mark />
        <h1 class="grow">Plumbline</h1>
        <IconButton icon="dashboard" name="Open dashboard" onClick={() => void openDashboard()} />
        <IconButton icon="settings" name="Options" onClick={() => void browser.runtime.openOptionsPage()} />
      </header>
      <main class="body">
        {asin !== null && <OtherProduct asin={asin} page={page} now={now} />}
        {device === null && (
          <Note
            tone="plain"
            title="Pair with your server"
            acts={
              <Button primary onClick={() => void browser.runtime.openOptionsPage()}>
                Pair…
              </Button>
            }
          >
            Then your own listings are here to edit, with or without a connection.
          </Note>
        )}
        {listings.length > 0 && (
          <>
            <h2 class="section">Your listings</h2>
            <Picker listings={listings} totals={totals} onPick={onPick} />
          </>
        )}
        {device !== null && listings.length === 0 && (
          <Note tone="plain" title="No listings yet">
            They come with the first sync from Amazon.
          </Note>
        )}
      </main>
    </div>
  );
}
