import { useEffect, useState } from 'preact/hooks';
import { useLive } from '../../../store/live-signal';
import { readMeta } from '../../../store/meta';
import { loadSettings } from '../../../store/settings-store';
import { syncWords } from '../../../ui/sync-words';
import { usePanel } from '../../sidepanel/panel-context';

/** How syncing goes, in a dot and words. */
export function SyncState({ now }: { now: number }) {
  const { store } = usePanel();
  const database = store.caches;
  const device = useLive(() => readMeta(database, 'device'), null, 'device');
  const health = useLive(() => readMeta(database, 'health'), null, 'health');
  const amazon = useLive(async () => (await database.connections.get('amazon')) ?? null, null, 'amazon');
  const waiting = useLive(
    async () => (await database.queue.toArray()).filter((row) => row.answer === null).length,
    0,
    'waiting',
  );
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    void loadSettings().then((settings) => setPaused(settings.paused));
  }, []);
  const { tone, words } = syncWords({
    paused,
    paired: device !== null,
    health,
    connection: amazon?.state ?? 'none',
    now,
  });
  return (
    <span class={`sync ${tone}`} role="status">
      <i aria-hidden="true" />
      {words}
      {waiting > 0 ? ` · ${waiting} to send` : ''}
    </span>
  );
}
