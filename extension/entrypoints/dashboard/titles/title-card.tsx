import { useMemo } from 'preact/hooks';
import type { Listing } from '@shared/catalog/listing';
import { measureText } from '@shared/scoring/measure-text';
import { publishBatch } from '../../../batches/publish-batch';
import { editOf, judgeSplit, openTitle, type SplitEdit } from '../../../recommendations/title-row';
import { completeListing, type OwnListing } from '../../../store/own-listing';
import { useLive } from '../../../store/live-signal';
import { hrefOf } from '../../../dashboard/route';
import { Button, LinkButton } from '../../../ui/button';
import { Counter } from '../../../ui/counter';
import { Icon } from '../../../ui/icon';
import { usePanel } from '../../sidepanel/panel-context';
import { MovedParts } from './moved-parts';
import { choose, chosen, edits, keepEdit } from './titles-state';

/** One title over its limit: as it is, what becomes of it, and what that wins. */
export function TitleCard({ listing }: { listing: Listing }) {
  const { store } = usePanel();
  const own = useLive<OwnListing | null>(
    () => completeListing(store.caches, listing),
    null,
    `${listing.id}:${listing.version}:${listing.updatedAt}`,
  );
  return (
    <article class="title-card" aria-label={`Title of ${listing.sku}`}>
      {own === null ? <p class="muted">Working out a proposal …</p> : <Opened own={own} />}
    </article>
  );
}

function Opened({ own }: { own: OwnListing }) {
  const { store, network } = usePanel();
  const { listing } = own;
  const open = useMemo(() => openTitle(own, network.now()), [own]);
  const { split, limits } = open;
  const proposals = split?.proposals ?? [];
  const edit = edits.value.get(listing.id) ?? (proposals[0] ? editOf(proposals[0]) : asItIs(listing));
  const judged = useMemo(() => judgeSplit(open, edit, network.now()), [open, edit]);
  const isChosen = chosen.value.has(listing.id);
  const isReady = judged.problem === null && judged.changes.title !== undefined;
  const set = (next: SplitEdit) => {
    keepEdit(listing.id, next);
    const then = judgeSplit(open, next, network.now());
    if (isChosen) choose(listing.id, then.problem === null ? { listing, changes: then.changes } : null);
  };
  const tick = () => choose(listing.id, isChosen ? null : { listing, changes: judged.changes });
  const publish = () => {
    const rows = [{ listing, after: judged.changes, reason: 'Title shortened to its limit' }];
    void publishBatch(store, { name: `Title of ${listing.sku}`, kind: 'titles', rows, now: network.now() });
    choose(listing.id, null);
    keepEdit(listing.id, null);
  };
  if (split === null) return null;
  const shown = proposals.find((proposal) => proposal.title === edit.title);
  const bullet = edit.bullets.findIndex((text, at) => text !== listing.content.bullets[at]);
  return (
    <>
      <header class="title-card-head">
        <label class="tick">
          <input type="checkbox" checked={isChosen} disabled={!isReady} onChange={tick} />
          <span class="sr-only">Choose the title of {listing.sku}</span>
        </label>
        <a href={hrefOf('listings', [listing.id])}>{listing.sku}</a>
        <span class="muted small">{listing.asin ?? 'no ASIN'}</span>
        <span class="grow" />
        <Step before={judged.before} after={judged.after} />
      </header>
      <div class="title-now">
        <div class="field-line">
          <b>Title now</b>
          <Counter used={split.size} max={split.max} unit={split.unit} />
        </div>
        <p>
          {listing.content.title.slice(0, split.surplusAt)}
          <mark class="surplus" title={`${split.size - split.max} over the limit`}>
            {listing.content.title.slice(split.surplusAt)}
          </mark>
        </p>
      </div>
      {proposals.length === 0 && (
        <p class="muted">No title can be made of it: one word alone is over the limit. Write it by hand.</p>
      )}
      {proposals.length > 1 && (
        <div class="title-manners" role="group" aria-label="Proposals">
          {proposals.map((proposal) => (
            <button
              key={proposal.manner}
              type="button"
              class={`chip ${proposal === shown ? 'good' : ''}`}
              aria-pressed={proposal === shown}
              onClick={() => set(editOf(proposal))}
            >
              {proposal.manner}
            </button>
          ))}
        </div>
      )}
      <Field
        id={`title-${listing.id}`}
        name="New title"
        value={edit.title}
        limit={limits.title}
        onInput={(title) => set({ ...edit, title })}
      />
      {limits.itemHighlight !== null && (
        <Field
          id={`highlight-${listing.id}`}
          name="Item Highlight"
          value={edit.itemHighlight}
          limit={limits.itemHighlight}
          onInput={(itemHighlight) => set({ ...edit, itemHighlight })}
        />
      )}
      {bullet >= 0 && (
        <Field
          id={`bullet-${listing.id}`}
          name={`Bullet ${bullet + 1}`}
          value={edit.bullets[bullet] ?? ''}
          limit={limits.bullets}
          onInput={(text) =>
            set({ ...edit, bullets: edit.bullets.map((old, at) => (at === bullet ? text : old)) })
          }
        />
      )}
      <Losses lost={judged.lost} />
      {shown && <MovedParts parts={shown.parts} />}
      <footer class="title-card-foot">
        {judged.problem && <span class="bad small">{judged.problem}</span>}
        <span class="grow" />
        {edits.value.has(listing.id) && (
          <LinkButton icon="undo" onClick={() => set(proposals[0] ? editOf(proposals[0]) : asItIs(listing))}>
            back to the proposal
          </LinkButton>
        )}
        <Button compact icon="send" disabled={!isReady} onClick={publish}>
          Publish this one
        </Button>
      </footer>
    </>
  );
}

function Field(props: {
  id: string;
  name: string;
  value: string;
  limit: { max: number; unit: 'characters' | 'bytes' };
  onInput: (text: string) => void;
}) {
  const { id, name, value, limit, onInput } = props;
  const used = measureText(value, limit.unit);
  return (
    <div class="field">
      <div class="field-line">
        <label for={id}>{name}</label>
        <Counter used={used} max={limit.max} unit={limit.unit} />
      </div>
      <textarea
        id={id}
        rows={1}
        spellcheck
        lang="en-GB"
        value={value}
        aria-invalid={used > limit.max ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

function Step({ before, after }: { before: number | null; after: number | null }) {
  if (before === null || after === null) return <span class="muted">not scored yet</span>;
  return (
    <span class="score-step" title="The changed listing scored, beside the score now">
      score {before} → <b class={after >= before ? 'good' : 'bad'}>{after}</b>
    </span>
  );
}

function Losses({ lost }: { lost: readonly string[] }) {
  return lost.length === 0 ? (
    <p class="small title-kept">
      <Icon name="check" tone="good" small /> Nothing lost: every fact of the old title is in title, highlight
      or bullets
    </p>
  ) : (
    <p class="small title-kept">
      <Icon name="warning" tone="warn" small /> Would be lost: {lost.map((fact) => `«${fact}»`).join(', ')}
    </p>
  );
}

function asItIs({ content }: Listing): SplitEdit {
  return { title: content.title, itemHighlight: content.itemHighlight ?? '', bullets: content.bullets };
}
