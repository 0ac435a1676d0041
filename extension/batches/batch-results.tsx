import type { ChangeBatch } from '@shared/catalog/change-batch';
import { useLive } from '../store/live-signal';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { agoWords, count } from '../ui/plain-words';
import { useNow } from '../ui/use-now';
import { usePanel } from '../entrypoints/sidepanel/panel-context';
import { readBatches, type BatchEntry, type BatchView } from './read-batches';
import { planUndo, undoBatch } from './undo-batch';
import './batches.css';

const states: Record<
  BatchEntry['state'],
  { words: string; icon: IconName; tone: 'good' | 'warn' | 'bad' | 'muted' }
> = {
  queued: { words: 'queued here', icon: 'clock', tone: 'muted' },
  intended: { words: 'to be sent', icon: 'clock', tone: 'muted' },
  sent: { words: 'sent', icon: 'send', tone: 'muted' },
  accepted: { words: 'accepted by Amazon', icon: 'clock', tone: 'muted' },
  confirmed: { words: 'confirmed', icon: 'check', tone: 'good' },
  live: { words: 'live', icon: 'check', tone: 'good' },
  refused: { words: 'refused', icon: 'alert', tone: 'bad' },
  'not-taken': { words: 'not taken', icon: 'alert', tone: 'bad' },
  asks: { words: 'asks', icon: 'warning', tone: 'warn' },
  cancelled: { words: 'dropped', icon: 'cross', tone: 'muted' },
};

/** What became of the last batches, a line for each change, and one undo for all of it. */
export function BatchResults({ kinds }: { kinds: readonly ChangeBatch['kind'][] }) {
  const { store } = usePanel();
  const batches = useLive<BatchView[]>(() => readBatches(store.caches, kinds), [], kinds.join());
  const names = useLive<ReadonlyMap<string, string>>(
    async () => new Map((await store.caches.listings.toArray()).map(({ id, sku }) => [id, sku])),
    new Map(),
    'skus',
  );
  if (batches.length === 0) return null;
  return (
    <section class="batches" aria-label="Published together">
      <h2>Published together</h2>
      {batches.slice(0, 5).map((batch) => (
        <Batch key={batch.id} batch={batch} names={names} />
      ))}
    </section>
  );
}

function Batch({ batch, names }: { batch: BatchView; names: ReadonlyMap<string, string> }) {
  const { store, network } = usePanel();
  const now = useNow(10_000);
  const plan = planUndo(batch);
  const undoable = plan.drop.length + plan.cancel.length + plan.reverse.length;
  const canUndo = batch.kind !== 'undo' && !batch.isUndone && undoable > 0;
  return (
    <div class="batch">
      <div class="batch-head">
        <b>{batch.name}</b>
        <span class="muted small">
          {count(batch.entries.length, 'change')} · {agoWords(batch.at, now)}
          {batch.isUndone && ' · undone'}
        </span>
        <span class="grow" />
        {canUndo && (
          <Button compact icon="undo" onClick={() => void undoBatch(store, batch, network.now())}>
            Undo {undoable === batch.entries.length ? 'all' : `${undoable} of ${batch.entries.length}`}
          </Button>
        )}
      </div>
      <ul>
        {batch.entries.map((entry) => {
          const { words, icon, tone } = states[entry.state];
          return (
            <li key={entry.changeId}>
              <Icon name={icon} tone={tone} small />
              <span>{names.get(entry.listingId) ?? '–'}</span>
              <span class="muted">{words}</span>
              {entry.detail && <span class="small">{entry.detail}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
