import { useMemo } from 'preact/hooks';
import type { RecommendationDecision } from '@shared/catalog/recommendation-decision';
import type { KeywordSet } from '@shared/keywords/keyword-set';
import { sortByDecision } from '@shared/recommending/open-recommendations';
import { usePanel } from '../entrypoints/sidepanel/panel-context';
import { useLive } from '../store/live-signal';
import type { OwnListing } from '../store/own-listing';
import { recommendOwn } from './recommend-own';
import { RecommendationRow } from './recommendation-row';
import './recommendations.css';

/** What is worth doing to one listing: open ones first, then what was accepted or set aside. */
export function RecommendationsOfListing({ own, onEdit }: { own: OwnListing; onEdit?: () => void }) {
  const { store, network } = usePanel();
  const { id, version } = own.listing;
  const decisions = useLive<RecommendationDecision[]>(
    () => store.caches.decisions.where('listingId').equals(id).toArray(),
    [],
    `decisions:${id}`,
  );
  const keywords = useLive<KeywordSet | null>(
    async () => (await store.caches.keywordSets.get(id)) ?? null,
    null,
    `keywords:${id}`,
  );
  const found = useMemo(() => recommendOwn(own, network.now(), keywords), [own, keywords]);
  const { open, accepted, setAside } = sortByDecision(found, decisions, network.now());
  const rows = (entries: typeof open) => (
    <ul class="recommendation-list">
      {entries.map((entry) => (
        <RecommendationRow key={entry.recommendation.key} entry={entry} version={version} onEdit={onEdit} />
      ))}
    </ul>
  );
  const rest = [...accepted, ...setAside];
  return (
    <section class="recommendations" aria-label="Recommendations">
      {open.length === 0 ? <p class="muted">Nothing more is recommended here.</p> : rows(open)}
      {rest.length > 0 && (
        <details>
          <summary class="small">{rest.length} decided</summary>
          {rows(rest)}
        </details>
      )}
    </section>
  );
}
