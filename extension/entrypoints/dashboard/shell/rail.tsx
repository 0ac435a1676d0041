import { browser } from 'wxt/browser';
import { hrefOf } from '../../../dashboard/route';
import { useLive } from '../../../store/live-signal';
import { Icon, Mark } from '../../../ui/icon';
import { useNow } from '../../../ui/use-now';
import { agoWords, count, grouped } from '../../../ui/plain-words';
import { usePanel } from '../../sidepanel/panel-context';
import type { DashboardPage } from '../page';
import { pages } from '../pages';
import { usePortfolio } from '../portfolio-context';

/** Left: every page that exists; on a narrow screen a bar at the foot. */
export function Rail({ current }: { current: string }) {
  return (
    <nav class="rail" aria-label="Pages">
      <p class="logo">
        <Mark />
        Plumbline
      </p>
      <ul class="rail-pages">
        {pages.map((page) => (
          <li key={page.id}>
            <a
              class={`nav ${page.id === current ? 'on' : ''}`}
              href={hrefOf(page.id)}
              aria-current={page.id === current ? 'page' : undefined}
            >
              <Icon name={page.icon} />
              <span class="nav-name">{page.name}</span>
              {page.count && <PageCount page={page} count={page.count} />}
            </a>
          </li>
        ))}
        <li class="rail-last">
          <button type="button" class="nav" onClick={() => void browser.runtime.openOptionsPage()}>
            <Icon name="settings" />
            <span class="nav-name">Settings</span>
          </button>
        </li>
      </ul>
      <RailFoot />
    </nav>
  );
}

function PageCount(props: { page: DashboardPage; count: NonNullable<DashboardPage['count']> }) {
  const { store, network } = usePanel();
  const number = useLive(() => props.count(store.caches, network.now()), null, `count ${props.page.id}`);
  return number === null || number === 0 ? null : <span class="nav-count">{grouped(number)}</span>;
}

/** Whose listings these are, and how old what Amazon said of them is. */
function RailFoot() {
  const { store } = usePanel();
  const { rows, isRead } = usePortfolio();
  const now = useNow(5_000);
  const amazon = useLive(async () => (await store.caches.connections.get('amazon')) ?? null, null, 'amazon');
  const shop =
    amazon === null ? 'No account connected' : amazon.state === 'sandbox' ? 'Simulated shop' : 'Amazon UK';
  return (
    <div class="rail-foot">
      <span>
        {shop}
        {isRead && rows.length > 0 ? ` · ${count(rows.length, 'listing')}` : ''}
      </span>
      {amazon?.lastSyncAt != null && <span>Amazon read {agoWords(amazon.lastSyncAt, now)}</span>}
    </div>
  );
}
