import { useMemo } from 'preact/hooks';
import type { ListingContent } from '@shared/catalog/listing-content';
import type { KeywordRank } from '@shared/keywords/keyword-rank';
import type { KeywordSet } from '@shared/keywords/keyword-set';
import type { FieldLimits } from '@shared/scoring/field-limits';
import { usePanel } from '../entrypoints/sidepanel/panel-context';
import { readKeywordSet } from '../store/keywords';
import { useLive } from '../store/live-signal';
import type { OwnListing } from '../store/own-listing';
import { keywordRows, type KeywordRow } from './keyword-rows';

/** Enough of the shop to tell what is common in it. */
const mostOthers = 300;

/** The keywords of a listing, followed; covered by the words as they are edited. */
export function useKeywordRows(own: OwnListing, content: ListingContent, limits: FieldLimits): KeywordRow[] {
  const { store, network } = usePanel();
  const { id, attributes } = own.listing;
  const set = useLive<KeywordSet | null>(() => readKeywordSet(store.caches, id), null, `keywords ${id}`);
  const ranks = useLive<KeywordRank[]>(
    () => store.caches.keywordRanks.where('listingId').equals(id).toArray(),
    [],
    `ranks ${id}`,
  );
  const others = useLive<string[]>(
    async () =>
      (await store.caches.listings.limit(mostOthers).toArray()).map((listing) => listing.content.title),
    [],
    'titles',
  );
  const { breadcrumb } = own.subject;
  const category = breadcrumb.known ? breadcrumb.value : [];
  return useMemo(
    () =>
      set === null
        ? []
        : keywordRows({ set, content, attributes, category, limits, ranks, others, now: network.now() }),
    [set, content, attributes, limits, ranks, others],
  );
}
