import { useMemo } from 'preact/hooks';
import { isParentListing, type Listing } from '@shared/catalog/listing';
import type { KeywordRank } from '@shared/keywords/keyword-rank';
import type { KeywordSet } from '@shared/keywords/keyword-set';
import { hrefOf } from '../../../dashboard/route';
import { portfolioKeywords } from '../../../keywords/portfolio-keywords';
import { readKeywordSets } from '../../../store/keywords';
import { useLive } from '../../../store/live-signal';
import { Tabs } from '../../../ui/tabs';
import { usePanel } from '../../sidepanel/panel-context';
import type { DashboardPage, PageProps } from '../page';
import { go } from '../use-route';
import { CheckList } from './check-list';
import { ImportPanel } from './import-panel';
import { KeywordsTable } from './keywords-table';
import './keywords.css';

const tabs = [
  { id: 'all', name: 'All keywords' },
  { id: 'check', name: 'To check' },
  { id: 'import', name: 'Import a file' },
] as const;

/** All keywords over all listings, the searches to look at next, and the import of files. */
export const keywordsPage: DashboardPage = {
  id: 'keywords',
  name: 'Keywords',
  icon: 'hash',
  View: KeywordsView,
};

function KeywordsView({ route }: PageProps) {
  const { store } = usePanel();
  const database = store.caches;
  const tab = tabs.find(({ id }) => id === route.parts[0])?.id ?? 'all';
  const sets = useLive<KeywordSet[] | null>(() => readKeywordSets(database), null, 'keyword sets');
  const ranks = useLive<KeywordRank[] | null>(() => database.keywordRanks.toArray(), null, 'keyword ranks');
  const listings = useLive<Listing[] | null>(
    async () => (await database.listings.toArray()).filter((listing) => !isParentListing(listing)),
    null,
    'listings',
  );
  const keywords = useMemo(() => {
    if (sets === null || ranks === null || listings === null) return null;
    return portfolioKeywords({ sets, ranks, skus: new Map(listings.map(({ id, sku }) => [id, sku])) });
  }, [sets, ranks, listings]);
  return (
    <div class="keywords-page">
      <Tabs
        label="Keywords"
        tabs={tabs}
        selected={tab}
        onSelect={(id) => go(hrefOf('keywords', id === 'all' ? [] : [id]))}
      />
      <div class="keywords-view" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {keywords === null || listings === null ? (
          <p class="muted page-pad" aria-busy="true">
            Reading …
          </p>
        ) : tab === 'all' ? (
          <KeywordsTable keywords={keywords} />
        ) : tab === 'check' ? (
          <CheckList keywords={keywords} listings={listings} />
        ) : (
          <ImportPanel listings={listings} />
        )}
      </div>
    </div>
  );
}
