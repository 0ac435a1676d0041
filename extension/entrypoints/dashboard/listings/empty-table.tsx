import { browser } from 'wxt/browser';
import { freshQuery } from '../../../dashboard/table-query';
import { useLive } from '../../../store/live-signal';
import { readMeta } from '../../../store/meta';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/note';
import { usePanel } from '../../sidepanel/panel-context';
import { changeQuery, query, viewId } from './table-state';

/** No listing is here yet: what brings them. */
export function EmptyPortfolio() {
  const { store } = usePanel();
  const device = useLive(() => readMeta(store.caches, 'device'), null, 'device');
  const options = () => void browser.runtime.openOptionsPage();
  return (
    <div class="empty">
      {device === null ? (
        <Note
          tone="plain"
          title="Pair with your server"
          acts={
            <Button primary onClick={options}>
              Pair…
            </Button>
          }
        >
          Then all your listings are here, with or without a connection.
        </Note>
      ) : (
        <Note tone="plain" title="No listings yet" acts={<Button onClick={options}>Connect Amazon…</Button>}>
          They come with the first sync from Amazon.
        </Note>
      )}
    </div>
  );
}

/** The filters leave nothing. */
export function NothingFound() {
  const clear = () => {
    const { columns, sort, families } = query.value;
    viewId.value = null;
    changeQuery({ ...freshQuery, columns, sort, families });
  };
  return (
    <div class="empty">
      <Note tone="plain" title="No listing fits" acts={<Button onClick={clear}>Show all listings</Button>}>
        The search and the filters together leave nothing.
      </Note>
    </div>
  );
}
