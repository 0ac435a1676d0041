import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ContentChanges, ContentField, ListingContent } from '@shared/catalog/listing-content';
import type { Draft } from '@shared/sync/collections';
import type { FieldLimits } from '@shared/scoring/field-limits';
import { limitsOfSubject } from '@shared/scoring/limits-of-subject';
import type { ScoreResult } from '@shared/scoring/score-result';
import type { Store } from '../store/database';
import { saveDraft } from '../store/drafts';
import { scoreOwn, type OwnListing } from '../store/own-listing';
import { staleFields, withField } from './content-edit';
import { createDraftKeeper, type KeepState } from './draft-keeper';

/** What the database says of the listing that is edited; the panel feeds it in as it changes. */
export interface EditorInput {
  own: OwnListing;
  draft: Draft | null;
  /** Words on their way to Amazon: their fields are locked. */
  locked: ContentChanges;
  /** The content that the draft was begun on; null where its version is not known here. */
  begunOn: ListingContent | null;
}

/** The editor's state: signals, so that a keystroke renders only what it changes. */
export interface EditorModel {
  input: ReadonlySignal<EditorInput>;
  /** What the seller changed and has not published. */
  changes: ReadonlySignal<ContentChanges>;
  /** What the fields show. */
  content: ReadonlySignal<ListingContent>;
  before: ReadonlySignal<ScoreResult>;
  after: ReadonlySignal<ScoreResult>;
  limits: ReadonlySignal<FieldLimits>;
  /** Fields that changed at Amazon since the draft was begun. */
  stale: ReadonlySignal<ContentField[]>;
  kept: ReadonlySignal<KeepState>;
  set<F extends ContentField>(field: F, value: ListingContent[F]): void;
  undo(field: ContentField): void;
  /** Replaces the whole draft: a roll-back, or words taken from a conflict. */
  replace(changes: ContentChanges): void;
  /** The seller's words stand although Amazon's changed. */
  keepMine(field: ContentField): void;
  /** New facts from the database; a draft that another browser went on with is taken up. */
  feed(input: EditorInput): void;
  /** Resolves when the disk has everything typed. */
  settled(): Promise<void>;
  /** Forgets the draft without a write: it was published or thrown away elsewhere. */
  clear(): void;
}

export function createEditorModel(store: Store, first: EditorInput, now: () => number): EditorModel {
  const input = signal(first);
  const changes = signal<ContentChanges>(first.draft?.changes ?? {});
  const baseVersion = signal(first.draft?.baseVersion ?? first.own.listing.version);
  const mine = signal<ContentField[]>([]);
  let seenVersion = first.draft?.version ?? 0;
  /** When this editor last wrote or ended the draft: what is older than that is an echo. */
  let touchedAt = first.draft?.updatedAt ?? 0;

  const keeper = createDraftKeeper((edit: ContentChanges) =>
    saveDraft(store, {
      listingId: first.own.listing.id,
      changes: edit,
      live: input.peek().own.listing.content,
      baseVersion: baseVersion.peek(),
      now: now(),
    }),
  );

  const live = computed(() => input.value.own.listing.content);
  const shown = computed<ContentChanges>(() => ({ ...changes.value, ...input.value.locked }));
  const stale = computed(() => {
    const { begunOn, own } = input.value;
    if (own.listing.version <= baseVersion.value) return [];
    return staleFields(begunOn, live.value, changes.value).filter((field) => !mine.value.includes(field));
  });
  // Once nothing is open, the draft stands on what is live now.
  effect(() => {
    const { version } = input.value.own.listing;
    if (stale.value.length === 0 && version > baseVersion.peek()) baseVersion.value = version;
  });

  const write = (next: ContentChanges) => {
    touchedAt = now();
    changes.value = next;
    keeper.keep(next);
  };
  const clear = () => {
    touchedAt = now();
    changes.value = {};
    mine.value = [];
  };
  /** A draft that is taken up from outside: another browser's, or words that came back because they were refused. */
  const takeUp = (draft: Draft) => {
    changes.value = draft.changes;
    baseVersion.value = draft.baseVersion;
  };
  /** Ended elsewhere; asked again, since a query may have been read before the last write. */
  const clearIfGone = async () => {
    const held = await store.caches.drafts.get(first.own.listing.id);
    if (held === undefined && keeper.state.peek() !== 'saving') clear();
  };

  return {
    input,
    changes,
    content: computed(() => ({ ...live.value, ...shown.value })),
    before: computed(() => scoreOwn(input.value.own, now())),
    after: computed(() => scoreOwn(input.value.own, now(), shown.value)),
    limits: computed(() => limitsOfSubject(input.value.own.subject, { now: now() })),
    stale,
    kept: keeper.state,
    set: (field, value) => write(withField(live.peek(), changes.peek(), field, value)),
    undo: (field) => {
      const { [field]: _gone, ...rest } = changes.peek();
      write(rest);
    },
    replace: write,
    keepMine: (field) => {
      mine.value = [...mine.value, field];
      keeper.keep(changes.peek());
    },
    feed: (next) => {
      batch(() => {
        const { draft } = next;
        const had = input.peek().draft !== null;
        input.value = next;
        if (keeper.state.peek() === 'saving') return;
        if (draft === null) {
          if (had && Object.keys(changes.peek()).length > 0) void clearIfGone();
          return;
        }
        const isEmpty = Object.keys(changes.peek()).length === 0;
        if (draft.version > seenVersion || (isEmpty && draft.updatedAt > touchedAt)) takeUp(draft);
        seenVersion = Math.max(seenVersion, draft.version);
      });
    },
    settled: keeper.settled,
    clear,
  };
}
