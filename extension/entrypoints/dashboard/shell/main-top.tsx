import type { Route } from '../../../dashboard/route';
import { hrefOf } from '../../../dashboard/route';
import { Icon } from '../../../ui/icon';
import { useNow } from '../../../ui/use-now';
import type { DashboardPage } from '../page';
import { usePortfolio } from '../portfolio-context';
import { SyncState } from './sync-state';

/** The header: where one is, how fresh it is, and the way into the palette. */
export function MainTop(props: { page: DashboardPage; route: Route; onFind: () => void }) {
  const { page, route, onFind } = props;
  const { rowOf } = usePortfolio();
  const now = useNow(5_000);
  const inside = route.parts[0];
  const name = inside === undefined ? null : (rowOf.get(inside)?.sku ?? null);
  return (
    <header class="top">
      {name === null ? (
        <h1>{page.name}</h1>
      ) : (
        <h1 class="clip">
          <a class="crumb" href={hrefOf(page.id)}>
            {page.name}
          </a>
          <span class="crumb" aria-hidden="true">
            {' / '}
          </span>
          {name}
        </h1>
      )}
      <span class="grow" />
      <span class="top-sync">
        <SyncState now={now} />
      </span>
      <button type="button" class="find" onClick={onFind} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span class="find-words grow">Find or do</span>
        <kbd>Ctrl K</kbd>
      </button>
    </header>
  );
}
