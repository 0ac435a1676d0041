import { useEffect, useState } from 'preact/hooks';
import { BatchResults } from '../../../batches/batch-results';
import { beginRollout } from '../../../recommendations/begin-rollout';
import {
  readAllRecommendations,
  type ListedRecommendation,
} from '../../../recommendations/read-all-recommendations';
import { RecommendationRow } from '../../../recommendations/recommendation-row';
import { hrefOf } from '../../../dashboard/route';
import { useLive } from '../../../store/live-signal';
import { Button } from '../../../ui/button';
import { count } from '../../../ui/plain-words';
import { usePanel } from '../../sidepanel/panel-context';
import type { DashboardPage } from '../page';
import { go } from '../use-route';
import { Rollouts } from './rollouts';
import '../../../recommendations/recommendations.css';

const atATime = 50;

/** What is worth doing across all listings, what is at stake first; many can be accepted to roll out over weeks. */
export const recommendationsPage: DashboardPage = {
  id: 'recommendations',
  name: 'Recommendations',
  icon: 'bulb',
  View: RecommendationsView,
};

function RecommendationsView() {
  const { store, network } = usePanel();
  const [entries, setEntries] = useState<ListedRecommendation[] | null>(null);
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const [shown, setShown] = useState(atATime);
  const [weeks, setWeeks] = useState(4);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const stamp = useLive<string>(() => stampOf(store.caches), '', 'stamp');
  useEffect(() => {
    let isCurrent = true;
    void readAllRecommendations(store.caches, network.now(), (done, total) => {
      if (isCurrent) setProgress({ done, total });
    }).then((found) => {
      if (isCurrent) setEntries(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [stamp]);
  if (entries === null) {
    return (
      <p class="muted page-pad" role="status">
        Working out what is worth doing
        {progress.total > 0 && `: ${progress.done} of ${progress.total} listings`} …
      </p>
    );
  }
  const idOf = ({ listing, recommendation }: ListedRecommendation) => `${listing.id}:${recommendation.key}`;
  const open = entries.filter(({ decision }) => decision?.decision !== 'accepted');
  const picked = open.filter((entry) => chosen.has(idOf(entry)) && entry.recommendation.change !== null);
  const safe = open.filter(({ recommendation }) => recommendation.isSafe);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const rollOut = () => {
    const recommendations = picked.map(({ recommendation }) => recommendation);
    void beginRollout(store, { recommendations, weeks, now: network.now() });
    setChosen(new Set());
  };
  return (
    <div class="recommendations-page">
      <div class="recommendations-head">
        <p>
          <b>{count(open.length, 'recommendation')}</b>{' '}
          <span class="muted">
            · suppressed first, then policy, then points; money at stake is not known yet: no orders are read
          </span>
        </p>
        <span class="grow" />
        {safe.length > 0 && picked.length === 0 && (
          <Button compact onClick={() => setChosen(new Set(safe.slice(0, 200).map(idOf)))}>
            Choose {Math.min(200, safe.length)} that need no look
          </Button>
        )}
        {picked.length > 0 && (
          <>
            <label>
              over{' '}
              <select value={String(weeks)} onChange={(event) => setWeeks(Number(event.currentTarget.value))}>
                {[1, 2, 4, 8, 12].map((number) => (
                  <option key={number} value={String(number)}>
                    {count(number, 'week')}
                  </option>
                ))}
              </select>
            </label>
            <Button compact onClick={() => setChosen(new Set())}>
              Clear
            </Button>
            <Button primary icon="send" onClick={rollOut}>
              Roll out {picked.length}
            </Button>
          </>
        )}
      </div>
      {picked.length > 0 && (
        <p class="muted small">
          In random order, one after another: so that the effect of each can be told from the rest later. Each
          is checked again when its turn comes.
        </p>
      )}
      <Rollouts />
      {open.length === 0 ? (
        <p class="muted">Nothing more is recommended.</p>
      ) : (
        <ul class="recommendation-list">
          {open.slice(0, shown).map((entry) => (
            <RecommendationRow
              key={idOf(entry)}
              entry={entry}
              version={entry.listing.version}
              sku={entry.listing.sku}
              onEdit={() => go(hrefOf('listings', [entry.listing.id]))}
              choice={{ isChosen: chosen.has(idOf(entry)), onChoose: () => toggle(idOf(entry)) }}
            />
          ))}
        </ul>
      )}
      {open.length > shown && (
        <Button onClick={() => setShown(shown + atATime)}>
          Show {Math.min(atATime, open.length - shown)} more
        </Button>
      )}
      <BatchResults kinds={['recommendations']} />
    </div>
  );
}

/** Changes when anything changes that recommendations depend on. */
async function stampOf(database: ReturnType<typeof usePanel>['store']['caches']): Promise<string> {
  const [scores, decisions, listings] = await Promise.all([
    database.scores.toArray(),
    database.decisions.toArray(),
    database.listings.count(),
  ]);
  const last = scores.reduce((latest, { at }) => Math.max(latest, at), 0);
  const decided = decisions.reduce((latest, { at }) => Math.max(latest, at), 0);
  return [listings, last, decisions.length, decided].join(':');
}
