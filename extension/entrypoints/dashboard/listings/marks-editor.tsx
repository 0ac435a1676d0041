import { useId, useState } from 'preact/hooks';
import { lifecycleStages, type LifecycleStage, type MarksChange } from '@shared/catalog/listing-marks';
import type { ListingRow } from '../../../dashboard/listing-row';
import { stageNames } from '../../../dashboard/row-words';
import { setMarks } from '../../../store/marks';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { usePanel } from '../../sidepanel/panel-context';
import { usePortfolio } from '../portfolio-context';

export type MarksPart = 'tags' | 'stage' | 'group';

/** Tags, stage and group of one listing or many, or one of the three. Kept at once, on this computer first. */
export function MarksEditor(props: { rows: readonly ListingRow[]; parts?: readonly MarksPart[] }) {
  const { rows, parts = ['tags', 'stage', 'group'] } = props;
  const { store, network, tryNow } = usePanel();
  const set = async (change: MarksChange) => {
    await setMarks(
      store,
      rows.map((row) => row.id),
      change,
      network.now(),
    );
    tryNow();
  };
  return (
    <div class="marks-editor">
      {parts.includes('tags') && <Tags rows={rows} onSet={set} />}
      {parts.includes('stage') && <Stage rows={rows} onSet={set} />}
      {parts.includes('group') && <Group rows={rows} onSet={set} />}
    </div>
  );
}

interface PartProps {
  rows: readonly ListingRow[];
  onSet: (change: MarksChange) => Promise<void>;
}

function Tags({ rows, onSet }: PartProps) {
  const { tags: known } = usePortfolio();
  const [text, setText] = useState('');
  const listId = useId();
  const tags = [...new Set(rows.flatMap((row) => row.tags))].toSorted();
  const add = () => {
    const addTags = text.split(',').flatMap((tag) => tag.trim().slice(0, 40) || []);
    if (addTags.length > 0) void onSet({ addTags });
    setText('');
  };
  return (
    <form
      class="form-line"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <span id={`${listId}-name`}>Tags</span>
      {tags.length > 0 && (
        <span class="row wrap">
          {tags.map((tag) => (
            <span class="chip tag" key={tag}>
              {tag}
              <button
                type="button"
                class="chip-cross"
                aria-label={`Take off tag ${tag}`}
                onClick={() => void onSet({ removeTags: [tag] })}
              >
                <Icon name="cross" small />
              </button>
            </span>
          ))}
        </span>
      )}
      <span class="row">
        <input
          type="text"
          class="grow"
          aria-labelledby={`${listId}-name`}
          list={listId}
          value={text}
          maxLength={200}
          placeholder="New tag"
          autoFocus
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" compact disabled={text.trim() === ''} onClick={() => {}}>
          Add tag
        </Button>
      </span>
      <datalist id={listId}>
        {known.map(({ value }) => (
          <option value={value} key={value} />
        ))}
      </datalist>
    </form>
  );
}

function Stage({ rows, onSet }: PartProps) {
  const stages = new Set(rows.map((row) => row.stage));
  const [only] = stages;
  const value = stages.size === 1 ? (only ?? 'none') : 'mixed';
  return (
    <label class="form-line">
      <span>Lifecycle stage</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          const stage = lifecycleStages.find((each): each is LifecycleStage => each === chosen) ?? null;
          void onSet({ stage });
        }}
      >
        {value === 'mixed' && (
          <option value="mixed" disabled>
            Several
          </option>
        )}
        <option value="none">None</option>
        {lifecycleStages.map((stage) => (
          <option value={stage} key={stage}>
            {stageNames[stage]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Group({ rows, onSet }: PartProps) {
  const { groups: known } = usePortfolio();
  const listId = useId();
  const groups = new Set(rows.map((row) => row.group));
  const [only] = groups;
  const held = groups.size === 1 ? (only ?? '') : '';
  const [text, setText] = useState(held);
  const wanted = text.trim();
  return (
    <form
      class="form-line"
      onSubmit={(event) => {
        event.preventDefault();
        void onSet({ group: wanted === '' ? null : wanted });
      }}
    >
      <label for={`${listId}-field`}>Product group</label>
      <span class="row">
        <input
          type="text"
          class="grow"
          id={`${listId}-field`}
          list={listId}
          maxLength={80}
          placeholder={groups.size > 1 ? 'Several' : 'None'}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" compact disabled={groups.size === 1 && wanted === held} onClick={() => {}}>
          Set group
        </Button>
      </span>
      <datalist id={listId}>
        {known.map(({ value }) => (
          <option value={value} key={value} />
        ))}
      </datalist>
    </form>
  );
}
