import { useEffect } from 'preact/hooks';
import { hrefOf } from '../../../dashboard/route';
import { useLive } from '../../../store/live-signal';
import { Note } from '../../../ui/note';
import { openSidePanel } from '../../../ui/open-side-panel';
import { useNow } from '../../../ui/use-now';
import { usePanel } from '../../sidepanel/panel-context';
import { go } from '../use-route';
import { Draft } from './draft-note';
import { readListing, type ListingData } from './listing-data';
import { ListingTop } from './listing-top';
import { listingPanels } from './panels';

/** One listing whole: how it stands, what to mend and why, how it came there. */
export function ListingPage({ id }: { id: string }) {
  const { store, network } = usePanel();
  const now = useNow(15_000);
  const data = useLive<ListingData | null | 'reading'>(
    () => readListing(store.caches, id, network.now()),
    'reading',
    id,
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      if (event.key === 'e') void openSidePanel({ listingId: id });
      if (event.key === 'Escape') go(hrefOf('listings'));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [id]);
  if (data === 'reading') return <div class="table-wait" aria-busy="true" />;
  if (data === null) {
    return (
      <div class="empty">
        <Note tone="plain" title="This listing is not here">
          It went away at Amazon, or the first sync has not brought it yet.{' '}
          <a href={hrefOf('listings')}>All listings</a>
        </Note>
      </div>
    );
  }
  const column = (side: 'main' | 'side') =>
    listingPanels
      .filter((panel) => panel.side === side)
      .map(({ id: name, View }) => <View key={name} data={data} now={now} />);
  return (
    <div class="listing-page">
      <ListingTop data={data} now={now} />
      <Draft data={data} />
      <div class="listing-columns">
        <div class="column">{column('main')}</div>
        <div class="column">{column('side')}</div>
      </div>
    </div>
  );
}

/** Typing, or within something that is open over the page and takes its own keys. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [popover]:popover-open') !== null) return true;
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
