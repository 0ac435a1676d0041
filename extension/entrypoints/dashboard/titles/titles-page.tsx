import { useMemo, useState } from 'preact/hooks';
import { isParentListing, type Listing } from '@shared/catalog/listing';
import type { ContentChanges } from '@shared/catalog/listing-content';
import { readLocked } from '../../../editing/open-changes';
import { BatchResults } from '../../../batches/batch-results';
import { publishBatch } from '../../../batches/publish-batch';
import { readRewrittenTitles, type RewrittenTitle } from '../../../recommendations/rewritten-titles';
import { RewrittenTitleNote } from '../../../recommendations/rewritten-title-note';
import { useLive } from '../../../store/live-signal';
import { titleSurplus } from '../../../store/summary';
import { Button } from '../../../ui/button';
import { count } from '../../../ui/plain-words';
import { usePanel } from '../../sidepanel/panel-context';
import type { DashboardPage } from '../page';
import { usePortfolio } from '../portfolio-context';
import { ConfirmBatch } from '../../../batches/confirm-batch';
import { TitleCard } from './title-card';
import { titlesInOrder } from './titles-in-order';
import { chosen, edits } from './titles-state';
import { judgeSplit, openTitle, editOf } from '../../../recommendations/title-row';
import { completeListing } from '../../../store/own-listing';
import './titles.css';

/** How many are worked out and drawn at a time. */
const atATime = 20;

/** The first-day list: every title over its limit with a proposal, to accept one by one or together. */
export const titlesPage: DashboardPage = {
  id: 'titles',
  name: 'Titles',
  icon: 'text',
  count: async (database, now) => {
    const types = new Map((await database.productTypes.toArray()).map((type) => [type.id, type]));
    const over = await database.listings
      .filter((listing) => !isParentListing(listing) && titleSurplus(listing, types, now) > 0)
      .count();
    return over || null;
  },
  View: TitlesView,
};

function TitlesView() {
  const { store, network } = usePanel();
  const portfolio = usePortfolio();
  const [shown, setShown] = useState(atATime);
  const [isAsking, setAsking] = useState(false);
  const ranks = useLive<ReadonlyMap<string, number>>(() => readRanks(store.caches), new Map(), 'ranks');
  const listings = useLive<ReadonlyMap<string, Listing>>(
    async () => new Map((await store.caches.listings.toArray()).map((listing) => [listing.id, listing])),
    new Map(),
    'listings',
  );
  const rewritten = useLive<RewrittenTitle[]>(() => readRewrittenTitles(store.caches), [], 'rewritten');
  const locked = useLive<ReadonlyMap<string, ContentChanges>>(
    () => readLocked(store.caches),
    new Map(),
    'locked',
  );
  const isBusy = (id: string) => locked.get(id)?.title !== undefined;
  const { rows, words } = useMemo(() => titlesInOrder(portfolio.rows, ranks), [portfolio.rows, ranks]);
  const waiting = rows.filter((row) => !isBusy(row.id));
  const drawn = waiting.slice(0, shown);
  const picked = [...chosen.value.values()].filter(({ listing }) => !isBusy(listing.id));

  const chooseAll = async () => {
    const next = new Map(chosen.value);
    for (const { id } of drawn) {
      const listing = listings.get(id);
      if (listing === undefined) continue;
      const open = openTitle(await completeListing(store.caches, listing), network.now());
      const first = open.split?.proposals[0];
      const edit = edits.value.get(id) ?? (first === undefined ? null : editOf(first));
      const judged = edit === null ? null : judgeSplit(open, edit, network.now());
      // What would lose a fact is for the seller to look at, one by one.
      if (judged?.problem === null && judged.lost.length === 0)
        next.set(id, { listing, changes: judged.changes });
    }
    chosen.value = next;
  };
  const publish = () => {
    const batch = picked.map(({ listing, changes }) => ({
      listing,
      after: changes,
      reason: 'Title shortened to its limit',
    }));
    void publishBatch(store, {
      name: `${count(batch.length, 'title')} shortened`,
      kind: 'titles',
      rows: batch,
      now: network.now(),
    });
    chosen.value = new Map();
    edits.value = new Map([...edits.value].filter(([id]) => !batch.some(({ listing }) => listing.id === id)));
  };
  if (!portfolio.isRead)
    return (
      <p class="muted page-pad" aria-busy="true">
        Reading …
      </p>
    );
  return (
    <div class="titles">
      <div class="titles-head">
        <p>
          <b>{count(waiting.length, 'title')} over the limit</b>{' '}
          <span class="muted">
            {waiting.length > 0 && (
              <>· {words}. Since 27 July 2026 Amazon rewrites longer ones with words of its own.</>
            )}
          </span>
        </p>
        <span class="grow" />
        {drawn.length > 0 && (
          <Button compact onClick={() => void chooseAll()}>
            Choose the {drawn.length} shown
          </Button>
        )}
        {picked.length > 0 && (
          <>
            <Button compact onClick={() => (chosen.value = new Map())}>
              Clear
            </Button>
            <Button primary icon="send" onClick={() => setAsking(true)}>
              Publish {count(picked.length, 'title')}…
            </Button>
          </>
        )}
      </div>
      {rewritten
        .filter(({ listing }) => !isBusy(listing.id))
        .map((title) => (
          <RewrittenTitleNote key={title.listing.id} title={title} />
        ))}
      {drawn.length > 0 ? (
        <div class="title-cards">
          {drawn.map(({ id }) => {
            const listing = listings.get(id);
            return listing && <TitleCard key={id} listing={listing} />;
          })}
        </div>
      ) : (
        <p class="titles-done">Every title is within its limit, or on its way there.</p>
      )}
      {waiting.length > shown && (
        <Button onClick={() => setShown(shown + atATime)}>
          Show {Math.min(atATime, waiting.length - shown)} more
        </Button>
      )}
      <BatchResults kinds={['titles', 'undo']} />
      {isAsking && (
        <ConfirmBatch noun="title" rows={picked} onPublish={publish} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}

/** Best seller ranks that product pages showed, by ASIN. */
async function readRanks(
  database: ReturnType<typeof usePanel>['store']['caches'],
): Promise<ReadonlyMap<string, number>> {
  const pages = await database.pages.toArray();
  return new Map(
    pages.flatMap(({ asin, seen }): [string, number][] =>
      seen.bestSellerRank?.known === true ? [[asin, seen.bestSellerRank.value]] : [],
    ),
  );
}
