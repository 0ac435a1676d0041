import { useState } from 'preact/hooks';
import { useLive } from '../../store/live-signal';
import type { Health } from '../../store/meta';
import { clearCaches } from '../../sync/clear-caches';
import { Button } from '../../ui/button';
import { useNow } from '../../ui/use-now';
import { agoWords, count } from '../../ui/words';
import type { OptionsParts } from './options';

/** What lies in this browser, how old it is, and how to fetch it anew. */
export function DataSection(props: { parts: OptionsParts; health: Health | null; paired: boolean }) {
  const { parts, health, paired } = props;
  const { store } = parts;
  const now = useNow();
  const [said, say] = useState<string | null>(null);
  const counts = useLive(
    async () => ({
      listings: await store.caches.listings.count(),
      drafts: await store.caches.drafts.count(),
      queue: await store.caches.queue.count(),
      setAside: await store.caches.setAside.toArray(),
    }),
    { listings: 0, drafts: 0, queue: 0, setAside: [] },
    'counts',
  );
  const rebuild = async () => {
    await clearCaches(store);
    say('Fetching everything anew…');
    parts.tryNow();
  };
  return (
    <section class="option" aria-labelledby="data">
      <h2 id="data">Data in this browser</h2>
      <p>
        {count(counts.listings, 'listing')}, {count(counts.drafts, 'draft')},{' '}
        {count(counts.queue, 'edit waits', 'edits wait')}
        {health?.lastSyncAt ? `; in step ${agoWords(health.lastSyncAt, now)}` : ''}.
      </p>
      {counts.setAside.length > 0 && (
        <details>
          <summary>{count(counts.setAside.length, 'document')} set aside: they could not be read</summary>
          <ul class="small">
            {counts.setAside.map((row) => (
              <li key={row.collection + row.id}>
                {row.collection} {row.id}: {row.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="row wrap acts">
        <Button disabled={!paired} onClick={() => void rebuild()}>
          Rebuild local data
        </Button>
        <span class="small muted" role="status">
          {said ?? 'Fetches everything anew. Drafts and edits that wait are kept.'}
        </span>
      </div>
    </section>
  );
}
