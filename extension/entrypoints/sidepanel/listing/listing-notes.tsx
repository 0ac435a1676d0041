import { contentFieldNames, contentFields } from '@shared/catalog/listing-content';
import { stateWords } from '../../../editing/change-words';
import { changedParts } from '../../../editing/content-edit';
import type { EditorModel } from '../../../editing/editor-model';
import type { Health } from '../../../store/meta';
import { settle } from '../../../store/queue';
import { settleDraftConflict, type DraftConflict } from '../../../store/settle-draft-conflict';
import { Button, LinkButton } from '../../../ui/button';
import { Note } from '../../../ui/note';
import { count, timeWords } from '../../../ui/words';
import { RewrittenTitleNote } from '../../../recommendations/rewritten-title-note';
import { rewrittenTitleOf } from '../../../recommendations/rewritten-titles';
import { usePanel } from '../panel-context';
import type { ListingViewData } from './read-listing-view';

export interface ListingNotesProps {
  data: ListingViewData;
  model: EditorModel;
  health: Health | null;
  now: number;
  onOpen: (changeId: string) => void;
}

/** What must be said before anything else: offline, an answer that is needed, a change on its way, a refusal. */
export function ListingNotes({ data, model, health, now, onOpen }: ListingNotesProps) {
  const { store, tryNow } = usePanel();
  const { waiting, moving, asking } = data.onItsWay;
  const onWay = moving.length + waiting.length;
  const newest = moving[0];
  const rewritten = onWay > 0 ? null : rewrittenTitleOf(data.own.listing, data.versions);
  const notes = [
    rewritten && <RewrittenTitleNote key="rewritten" title={rewritten} />,
    health?.offlineSince && <OfflineNote key="offline" health={health} now={now} onTryNow={tryNow} />,
    ...asking.map((change) => (
      <Note
        key={change.id}
        tone="warn"
        title="A change waits for your answer"
        acts={<Button onClick={() => onOpen(change.id)}>Answer…</Button>}
      >
        {change.question?.message ?? 'Amazon shows neither the old text nor yours.'}
      </Note>
    )),
    onWay > 0 && (
      <Note
        key="way"
        tone="plain"
        icon="clock"
        title={
          newest
            ? `${count(changedParts(newest.before, newest.after).length, 'change')}: ${stateWords[newest.state]}`
            : 'Waiting on this computer'
        }
        acts={<LinkButton onClick={() => onOpen(newest?.id ?? waiting[0]?.id ?? '')}>Follow it</LinkButton>}
      >
        {newest ? `Since ${timeWords(newest.updatedAt, now)}. ` : ''}
        {waiting.length > 0
          ? `${count(waiting.length, 'change waits', 'changes wait')} on this computer.`
          : ''}
      </Note>
    ),
    ...data.refusals.map((row) => (
      <Note
        key={row.id}
        tone="bad"
        title={
          row.kind === 'change.publish'
            ? 'Your server did not take this change'
            : 'Your server did not take this edit'
        }
        acts={<Button onClick={() => void settle(store, row.order)}>Understood</Button>}
      >
        {row.answer?.error?.message ?? 'It gave no reason.'} Nothing was sent to Amazon; your words are a
        draft again.
      </Note>
    )),
    ...data.conflicts.map((conflict) => (
      <ConflictNote key={conflict.order} conflict={conflict} data={data} model={model} />
    )),
  ].filter(Boolean);
  return notes.length === 0 ? null : <div class="notes">{notes}</div>;
}

function OfflineNote({ health, now, onTryNow }: { health: Health; now: number; onTryNow: () => void }) {
  const seconds = health.nextTryAt === null ? null : Math.max(0, Math.round((health.nextTryAt - now) / 1000));
  return (
    <Note
      tone="warn"
      icon="offline"
      title={`Offline since ${timeWords(health.offlineSince ?? now, now)}`}
      acts={
        <LinkButton icon="retry" onClick={onTryNow}>
          Try now
        </LinkButton>
      }
    >
      {health.message} Go on writing: text and score are kept on this computer.
      {seconds !== null && seconds > 0 ? ` Trying again in ${seconds} s.` : ''}
    </Note>
  );
}

/** Two browsers edited one field of the draft: both are shown, and one is chosen. */
function ConflictNote({
  conflict,
  data,
  model,
}: {
  conflict: DraftConflict;
  data: ListingViewData;
  model: EditorModel;
}) {
  const { store, network, tryNow } = usePanel();
  const { listing } = data.own;
  const fields = contentFields.filter((field) => conflict.mine[field] !== undefined);
  const choose = async (theirs: boolean) => {
    await model.settled();
    await settleDraftConflict(store, conflict, {
      theirs: theirs ? fields : [],
      live: listing.content,
      baseVersion: data.draft?.baseVersion ?? listing.version,
      now: network.now(),
    });
    const draft = await store.caches.drafts.get(listing.id);
    if (draft) model.replace(draft.changes);
    tryNow();
  };
  return (
    <Note
      tone="warn"
      title="Another browser changed the same words"
      acts={
        <>
          <Button compact onClick={() => void choose(false)}>
            Keep mine
          </Button>
          <Button compact onClick={() => void choose(true)}>
            Take the other
          </Button>
        </>
      }
    >
      {fields.map((field) => (
        <p key={field}>
          {contentFieldNames[field]}: here «{shown(conflict.mine[field])}», there «
          {shown(conflict.theirs[field])}».
        </p>
      ))}
    </Note>
  );
}

function shown(value: string | string[] | null | undefined): string {
  return Array.isArray(value) ? value.join(' · ') : (value ?? 'nothing');
}
