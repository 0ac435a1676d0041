import { useEffect, useState } from 'preact/hooks';
import { bulkRows, type BulkRow } from '../../../dashboard/bulk-rows';
import { changedParts } from '../../../editing/content-edit';
import { publishBatch } from '../../../batches/publish-batch';
import { MergedText } from '../../../ui/differences';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { count } from '../../../ui/plain-words';
import { usePanel } from '../../sidepanel/panel-context';
import { ConfirmBatch } from '../../../batches/confirm-batch';
import type { NamedEdit } from './bulk-edit-page';

/** Typing settles before hundreds of listings are worked out. */
const settleMs = 250;
/** So many are drawn; all are counted and published. */
const mostDrawn = 100;

/** Exactly what would change, listing by listing, with its score; what cannot be published is said and left out. */
export function Preview({ ids, edit }: { ids: readonly string[]; edit: NamedEdit }) {
  const { store, network, tryNow } = usePanel();
  const [rows, setRows] = useState<BulkRow[] | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void bulkRows(store.caches, { ids, edit: edit.edit, now: network.now() }).then((found) => {
        if (isCurrent) setRows(found);
      });
    }, settleMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [edit, ids.join(), round]);
  if (rows === null) return <p class="muted">Working out what would change …</p>;
  const able = rows.filter(({ problems }) => problems.length === 0);
  const chosen = able.filter(({ own }) => !left.has(own.listing.id));
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const publish = async () => {
    await publishBatch(store, {
      name: edit.name,
      kind: edit.kind,
      rows: chosen.map(({ own, changes }) => ({ listing: own.listing, after: changes, reason: edit.name })),
      now: network.now(),
    });
    tryNow();
    setRound(round + 1);
  };
  return (
    <section class="bulk-preview" aria-label="What would change">
      <div class="row wrap">
        <p role="status">
          <b>{count(rows.length, 'listing')} would change</b>
          {rows.length > able.length && (
            <span class="warn"> · {rows.length - able.length} cannot be published</span>
          )}
          <span class="muted"> · {ids.length - rows.length} stay as they are</span>
        </p>
        <span class="grow" />
        <Button primary icon="send" disabled={chosen.length === 0} onClick={() => setAsking(true)}>
          Publish {count(chosen.length, 'listing')}…
        </Button>
      </div>
      <ul>
        {rows.slice(0, mostDrawn).map((row) => (
          <PreviewRow
            key={row.own.listing.id}
            row={row}
            isChosen={!left.has(row.own.listing.id)}
            onToggle={() => toggle(row.own.listing.id)}
          />
        ))}
      </ul>
      {rows.length > mostDrawn && <p class="muted">and {rows.length - mostDrawn} more, counted above</p>}
      {isAsking && (
        <ConfirmBatch
          noun="listing"
          rows={chosen.map(({ own, changes }) => ({ listing: own.listing, changes }))}
          onPublish={() => void publish()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

function PreviewRow({ row, isChosen, onToggle }: { row: BulkRow; isChosen: boolean; onToggle: () => void }) {
  const { own, changes, problems, scoreBefore, scoreAfter } = row;
  const { listing } = own;
  return (
    <li class="bulk-row">
      <label class="tick">
        <input
          type="checkbox"
          aria-label={`Publish ${listing.sku}`}
          checked={isChosen && problems.length === 0}
          disabled={problems.length > 0}
          onChange={onToggle}
        />
      </label>
      <div class="bulk-words">
        <p class="row">
          <b>{listing.sku}</b>
          <span class="muted">
            {scoreBefore ?? '–'} → <b>{scoreAfter ?? '–'}</b>
          </span>
        </p>
        {problems.map((problem) => (
          <p key={problem} class="warn row">
            <Icon name="warning" tone="warn" small /> {problem}
          </p>
        ))}
        <dl>
          {changedParts(listing.content, changes).map((part) => (
            <div key={part.name}>
              <dt>{part.name}</dt>
              <dd>
                <MergedText before={part.before} after={part.after} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}
