import { useEffect, useRef, useState } from 'preact/hooks';
import { lifecycleStages } from '@shared/catalog/listing-marks';
import type { ListingRow } from '../../../dashboard/listing-row';
import { categoryWords, stageNames, statusNames, workNames } from '../../../dashboard/row-words';
import type { TableQuery } from '../../../dashboard/table-query';
import { Icon } from '../../../ui/icon';
import { count, grouped } from '../../../ui/plain-words';
import { Why } from '../../../ui/why';
import { usePortfolio } from '../portfolio-context';
import { FilterMenu, type Choice } from './filter-menu';
import { ScoreFilter } from './score-filter';
import { changeQuery, query } from './table-state';

/** Typing waits so long before the table follows. */
const debounceMs = 60;

const issueChoices: readonly Choice<TableQuery['issues'][number]>[] = [
  { value: 'critical', name: 'Suppressed or in error' },
  { value: 'amazon', name: 'Any issue of Amazon’s' },
  { value: 'policy', name: 'Breach of policy' },
  { value: 'title', name: 'Title over the limit' },
  { value: 'none', name: 'None of these' },
];
const statusChoices = keysOf(statusNames).map((value) => ({ value, name: statusNames[value] }));
const workChoices = keysOf(workNames).map((value) => ({ value, name: workNames[value] }));
const stageChoices = [
  ...lifecycleStages.map((value) => ({ value, name: stageNames[value] })),
  { value: 'none' as const, name: 'No stage yet' },
];

/** Search, one menu for each filter, and what they leave. */
export function FilterBar({ found }: { found: readonly ListingRow[] }) {
  const { tags, categories, groups, rows } = usePortfolio();
  const look = query.value;
  const tally = (list: typeof tags, nameOf: (value: string) => string): Choice<string>[] =>
    list.map(({ value, count: number }) => ({ value, name: nameOf(value), count: number }));
  return (
    <div class="filter-bar" role="group" aria-label="Filters">
      <Search />
      <ScoreFilter />
      <FilterMenu
        name="Issues"
        choices={issueChoices}
        chosen={look.issues}
        onChange={(issues) => changeQuery({ issues })}
      />
      <FilterMenu
        name="Stage"
        choices={stageChoices}
        chosen={look.stages}
        onChange={(stages) => changeQuery({ stages })}
      />
      <FilterMenu
        name="Tags"
        choices={tally(tags, (tag) => tag)}
        chosen={look.tags}
        onChange={(chosen) => changeQuery({ tags: chosen })}
        none="No listing has a tag yet."
      />
      <FilterMenu
        name="Group"
        choices={tally(groups, (group) => group)}
        chosen={look.groups}
        onChange={(chosen) => changeQuery({ groups: chosen })}
        none="No listing is in a group yet."
      />
      <FilterMenu
        name="Category"
        choices={tally(categories, (category) => (category === '' ? 'None' : categoryWords(category)))}
        chosen={look.categories}
        onChange={(chosen) => changeQuery({ categories: chosen })}
      />
      <FilterMenu
        name="Status"
        choices={statusChoices}
        chosen={look.statuses}
        onChange={(statuses) => changeQuery({ statuses })}
      />
      <FilterMenu
        name="Changes"
        choices={workChoices}
        chosen={look.work}
        onChange={(work) => changeQuery({ work })}
      />
      <span class="grow" />
      <Found found={found} all={rows} />
    </div>
  );
}

function keysOf<T extends string>(names: Record<T, string>): T[] {
  return Object.keys(names) as T[];
}

function Search() {
  const [text, setText] = useState(query.value.search);
  const timer = useRef(0);
  const wanted = query.value.search;
  const sent = useRef(wanted);
  // A view that was chosen brings its own search; an echo of what was typed must not take back what was typed since.
  useEffect(() => {
    if (wanted !== sent.current) setText(wanted);
    sent.current = wanted;
  }, [wanted]);
  return (
    <label class="search-field">
      <Icon name="search" tone="muted" />
      <span class="sr-only">Search listings</span>
      <input
        id="listings-search"
        type="search"
        placeholder="Title, SKU or ASIN"
        value={text}
        onInput={(event) => {
          const search = event.currentTarget.value;
          setText(search);
          clearTimeout(timer.current);
          timer.current = window.setTimeout(() => {
            sent.current = search;
            changeQuery({ search });
          }, debounceMs);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            document.getElementById('listings-table')?.focus();
          }
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  );
}

/** How many are left, and their mean score, which can be asked why. */
function Found({ found, all }: { found: readonly ListingRow[]; all: readonly ListingRow[] }) {
  const sold = found.filter((row) => !row.isParent);
  const totals = sold.flatMap((row) => row.total ?? []);
  const whole = all.filter((row) => !row.isParent).length;
  const mean =
    totals.length === 0 ? null : Math.round(totals.reduce((sum, total) => sum + total, 0) / totals.length);
  return (
    <p class="found" role="status">
      {sold.length === whole
        ? count(whole, 'listing')
        : `${grouped(sold.length)} of ${count(whole, 'listing')}`}
      {mean !== null && (
        <>
          {' · '}
          <Why
            about={`mean score ${mean}`}
            words="The plain mean of the scores of the listings that are shown, each over what is known of it."
            facts={[
              { name: 'Scored', value: `${grouped(totals.length)} of ${grouped(sold.length)}` },
              { name: 'Lowest', value: Math.min(...totals) },
              { name: 'Highest', value: Math.max(...totals) },
            ]}
          >
            mean score {mean}
          </Why>
        </>
      )}
    </p>
  );
}
