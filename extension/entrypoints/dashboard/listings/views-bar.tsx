import { useMemo, useState } from 'preact/hooks';
import type { SavedView } from '@shared/catalog/saved-view';
import type { ListingRow } from '../../../dashboard/listing-row';
import { filterRows } from '../../../dashboard/select-rows';
import { freshQuery, readTableQuery, sameQuery, type TableQuery } from '../../../dashboard/table-query';
import { useLive } from '../../../store/live-signal';
import { deleteView, readViews, saveView } from '../../../store/views';
import { uuidV7 } from '../../../sync/uuid-v7';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { grouped } from '../../../ui/plain-words';
import { Popover } from '../../../ui/popover';
import { usePanel } from '../../sidepanel/panel-context';
import { usePortfolio } from '../portfolio-context';
import { ColumnsMenu } from './columns-menu';
import { downloadCsv } from './download-csv';
import { changeQuery, query, viewId } from './table-state';

interface Look {
  id: string;
  name: string;
  query: TableQuery;
}

const page = 'listings';

/** Ways of looking that everybody wants; the seller's own stand behind them. */
const ours: readonly Look[] = [
  { id: 'all', name: 'All', query: freshQuery },
  { id: 'critical', name: 'Suppressed or in error', query: { ...freshQuery, issues: ['critical'] } },
  { id: 'titles', name: 'Title over the limit', query: { ...freshQuery, issues: ['title'] } },
  { id: 'weak', name: 'Below 60', query: { ...freshQuery, score: { min: null, max: 59 } } },
];

/** Views, each with how many listings it shows now; columns and CSV at the end. */
export function ViewsBar({ found }: { found: readonly ListingRow[] }) {
  const { store } = usePanel();
  const { rows } = usePortfolio();
  const saved = useLive<SavedView[]>(() => readViews(store.caches, page), [], 'views');
  const looks = useMemo(
    () => [
      ...ours,
      ...saved.map((view) => ({ id: view.id, name: view.name, query: readTableQuery(view.query) })),
    ],
    [saved],
  );
  const counts = useMemo(
    () =>
      new Map(
        looks.map((look) => [look.id, filterRows(rows, look.query).filter((row) => !row.isParent).length]),
      ),
    [looks, rows],
  );
  const chosen =
    looks.find((look) => look.id === viewId.value) ??
    looks.find((look) => sameFilters(look.query, query.value));
  return (
    <div class="views-bar">
      <ul class="views" aria-label="Views">
        {looks
          .filter(
            (look) =>
              look.id === 'all' || counts.get(look.id) !== 0 || saved.some(({ id }) => id === look.id),
          )
          .map((look) => (
            <li key={look.id}>
              <button
                type="button"
                class={`view ${look === chosen ? 'on' : ''}`}
                aria-pressed={look === chosen}
                onClick={() => choose(look)}
              >
                {look.name} <span class="view-count">{grouped(counts.get(look.id) ?? 0)}</span>
              </button>
            </li>
          ))}
        <li>
          <SaveView saved={saved.find(({ id }) => id === viewId.value) ?? null} />
        </li>
      </ul>
      <span class="grow" />
      <ColumnsMenu />
      <Button icon="download" onClick={() => downloadCsv(found)}>
        CSV
      </Button>
    </div>
  );
}

function choose(look: Look): void {
  const isOurs = ours.includes(look);
  viewId.value = isOurs ? null : look.id;
  const { columns, sort, families } = query.value;
  changeQuery(isOurs ? { ...look.query, columns, sort, families } : look.query);
}

function sameFilters(a: TableQuery, b: TableQuery): boolean {
  const { columns, sort, families } = a;
  return sameQuery(a, { ...b, columns, sort, families });
}

/** Saves how the table is looked at now, changes the chosen view to it, or deletes that view. */
function SaveView({ saved }: { saved: SavedView | null }) {
  const { store, network, tryNow } = usePanel();
  const [name, setName] = useState('');
  const save = async (id: string, called: string) => {
    await saveView(store, { id, name: called, page, query: { ...query.value } }, network.now());
    viewId.value = id;
    setName('');
    tryNow();
  };
  const isChanged = saved !== null && !sameQuery(readTableQuery(saved.query), query.value);
  return (
    <Popover
      class="view"
      button={<Icon name="plus" />}
      name="Save this view"
      label="Save this view"
      width={264}
    >
      {(close) => (
        <form
          class="popover-form"
          onSubmit={(event) => {
            event.preventDefault();
            const called = name.trim();
            if (called === '') return;
            close();
            void save(uuidV7(network.now()), called);
          }}
        >
          <label class="form-line">
            <span>Name of the view</span>
            <input
              type="text"
              value={name}
              maxLength={120}
              autoFocus
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <p class="small muted">Keeps search, filters, sort and columns, on all your browsers.</p>
          <div class="row wrap">
            <Button primary type="submit" disabled={name.trim() === ''} onClick={() => {}}>
              Save view
            </Button>
            {saved !== null && isChanged && (
              <Button
                onClick={() => {
                  close();
                  void save(saved.id, saved.name);
                }}
              >
                Change «{saved.name}»
              </Button>
            )}
            {saved !== null && (
              <Button
                icon="trash"
                onClick={() => {
                  close();
                  viewId.value = null;
                  void deleteView(store, saved.id, network.now()).then(tryNow);
                }}
              >
                Delete «{saved.name}»
              </Button>
            )}
          </div>
        </form>
      )}
    </Popover>
  );
}
