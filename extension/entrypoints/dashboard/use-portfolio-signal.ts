import { useMemo } from 'preact/hooks';
import type { Change } from '@shared/catalog/change';
import type { Listing } from '@shared/catalog/listing';
import type { ListingMarks } from '@shared/catalog/listing-marks';
import type { ProductType } from '@shared/catalog/product-type';
import type { StoredScore } from '@shared/scoring/score-result';
import { buildPortfolio, noPortfolio, type Portfolio } from '../../dashboard/portfolio';
import { useLive } from '../../store/live-signal';
import { readMarks } from '../../store/marks';
import { useThrottled } from '../../ui/use-throttled';
import { usePanel } from '../sidepanel/panel-context';

interface Work {
  changes: Change[];
  drafted: string[];
  queued: string[];
}

/** While images are measured scores change every second: 5,000 rows are not built anew for each. */
const restMs = 1_500;

const noWork: Work = { changes: [], drafted: [], queued: [] };

/**
 * Follows the tables that the rows are made of, each for itself: a tag that is set reads the marks anew and not
 * 5,000 listings with them.
 */
export function usePortfolioSignal(): Portfolio {
  const { store, network } = usePanel();
  const database = store.caches;
  const listings = useThrottled(
    useLive<Listing[] | null>(() => database.listings.toArray(), null, 'listings'),
    restMs,
  );
  const scores = useThrottled(
    useLive<StoredScore[] | null>(() => database.scores.toArray(), null, 'scores'),
    restMs,
  );
  const marks = useLive<ReadonlyMap<string, ListingMarks> | null>(() => readMarks(database), null, 'marks');
  const productTypes = useLive<ProductType[] | null>(() => database.productTypes.toArray(), null, 'types');
  const work = useLive<Work>(() => readWork(database), noWork, 'work');
  return useMemo(() => {
    if (listings === null || scores === null || marks === null || productTypes === null) return noPortfolio;
    return buildPortfolio({ listings, scores, marks, productTypes, ...work, now: network.now() });
  }, [listings, scores, marks, productTypes, work]);
}

async function readWork(database: ReturnType<typeof usePanel>['store']['caches']): Promise<Work> {
  const [changes, drafted, queue] = await Promise.all([
    database.changes.toArray(),
    database.drafts.toCollection().primaryKeys(),
    database.queue.toArray(),
  ]);
  const publications = queue.filter((row) => row.kind === 'change.publish' && row.answer === null);
  return { changes, drafted, queued: publications.flatMap((row) => row.listingId ?? []) };
}
