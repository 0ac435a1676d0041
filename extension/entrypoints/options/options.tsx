import { useLive } from '../../store/live-signal';
import { readMeta } from '../../store/meta';
import type { SyncParts } from '../../sync/sync';
import { serverActs } from '../../sync/server-acts';
import { Mark } from '../../ui/icon';
import { AmazonSection } from './amazon-section';
import { DataSection } from './data-section';
import { DevicesSection } from './devices-section';
import { PairSection } from './pair-section';
import { PauseSection } from './pause-section';
import { TextSection } from './text-section';

export type OptionsParts = SyncParts & { tryNow: () => void };

/** Each section says what it brings, and can be left for later. */
export function Options({ parts }: { parts: OptionsParts }) {
  const { store, network } = parts;
  const device = useLive(() => readMeta(store.caches, 'device'), null, 'device');
  const health = useLive(() => readMeta(store.caches, 'health'), null, 'health');
  const amazon = useLive(async () => (await store.caches.connections.get('amazon')) ?? null, null, 'amazon');
  const acts = serverActs({ store, network });
  return (
    <main class="options">
      <header class="row">
        <Mark />
        <h1>Plumbline options</h1>
      </header>
      <PairSection parts={parts} device={device} health={health} />
      <AmazonSection acts={acts} connection={amazon} paired={device !== null} onChanged={parts.tryNow} />
      {device !== null && <TextSection acts={acts} />}
      {device !== null && <DevicesSection acts={acts} />}
      <PauseSection />
      <DataSection parts={parts} health={health} paired={device !== null} />
    </main>
  );
}
