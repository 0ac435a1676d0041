import { browser } from 'wxt/browser';
import type { Store } from '../../store/database';
import { useLive } from '../../store/live-signal';
import { pauseAll } from '../../store/settings-store';
import { Button, IconButton } from '../../ui/button';
import { Mark } from '../../ui/icon';
import { openDashboard } from '../../ui/open-dashboard';
import { syncWords } from '../../ui/sync-words';
import { useNow } from '../../ui/use-now';
import { FirstRun } from './first-run';
import { openSidePanel } from './open-side-panel';
import { Overview } from './overview';
import { readPopup, type PopupData, type PopupSetting } from './read-popup';

export interface PopupParts {
  store: Store;
  tryNow: () => void;
}

export function Popup(props: { parts: PopupParts; setting: PopupSetting; first: PopupData }) {
  const { parts, setting, first } = props;
  const now = useNow(5_000);
  const data = useLive(() => readPopup(parts.store.caches, setting), first, 'popup');
  const hasListings = (data.summary?.listings ?? 0) > 0;
  return (
    <div class="popup">
      <PopupHeader data={data} now={now} />
      <main class="popup-body">
        {hasListings ? <Overview data={data} parts={parts} now={now} /> : <FirstRun data={data} />}
      </main>
      <footer class="popup-foot">
        <Button icon="dashboard" onClick={() => void openDashboard().then(() => window.close())}>
          Dashboard
        </Button>
        <Button icon="panel" onClick={() => openSidePanel({})}>
          Side panel
        </Button>
        <Button icon="settings" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </Button>
      </footer>
    </div>
  );
}

function PopupHeader({ data, now }: { data: PopupData; now: number }) {
  const { paused } = data.settings;
  const { tone, words } = syncWords({
    paused,
    paired: data.paired,
    health: data.health,
    connection: data.connection?.state ?? 'none',
    now,
  });
  return (
    <header class="popup-header">
      <Mark />
      <h1>Plumbline</h1>
      <span class={`sync ${tone}`} role="status">
        <i aria-hidden="true" />
        {words}
      </span>
      <IconButton
        icon={paused ? 'play' : 'pause'}
        name={paused ? 'Resume: show scores in pages and sync again' : 'Pause: nothing in pages, no syncing'}
        onClick={() => void togglePause(!paused)}
      />
    </header>
  );
}

async function togglePause(paused: boolean): Promise<void> {
  await pauseAll(paused);
  location.reload();
}
