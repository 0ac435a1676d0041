import { expect, it } from 'vitest';
import { effectiveScoring } from '@shared/scoring/effective-scoring';
import { subjectOfListing } from '@shared/scoring/subject-of-listing';
import { openStore, closeStore, type Store } from '../store/database';
import { publish } from '../store/publish';
import { freshStore } from '../testing/fresh-store';
import { sampleContent, sampleListing } from '../testing/sample-listing';
import { createEditorModel, type EditorInput } from './editor-model';

const listing = sampleListing();
const own = {
  listing,
  productType: null,
  subject: subjectOfListing(listing, null),
  scoring: effectiveScoring([]),
};
const clock = () => {
  let now = Date.UTC(2026, 10, 24);
  return () => (now += 1_000);
};

async function inputOf(store: Store, rest: Partial<EditorInput> = {}): Promise<EditorInput> {
  const draft = (await store.caches.drafts.get(listing.id)) ?? null;
  return { own, draft, locked: {}, begunOn: sampleContent, ...rest };
}

it('scores every keystroke, and wins points when the title fits and its words move to the highlight', async () => {
  const store = freshStore();
  const model = createEditorModel(store, await inputOf(store), clock());
  const before = model.before.value.total ?? 0;
  const totals = new Set<number | null>();
  const goal = 'Tarnbrook 12-Piece Masonry Drill Bit Set, 4-12 mm, Carbide Tips';
  for (let length = 1; length <= goal.length; length += 1) {
    model.set('title', goal.slice(0, length));
    totals.add(model.after.value.total);
  }
  expect(totals.size).toBeGreaterThan(1);
  model.set('itemHighlight', 'For brick, concrete and stone; straight shanks; in a marked steel case');
  expect(model.after.value.total ?? 0).toBeGreaterThan(before);
  expect(model.after.value.findings.some((finding) => finding.rule === 'seo/title-length')).toBe(false);
  expect(model.before.value.findings.some((finding) => finding.rule === 'seo/title-length')).toBe(true);
  await model.settled();
});

it('keeps the last keystroke through a closed panel and a restarted browser', async () => {
  const name = 'restart';
  const first = openStore(name);
  const model = createEditorModel(first, await inputOf(first), clock());
  for (const text of ['A', 'AB', 'ABC']) model.set('title', text);
  model.set('bullets', ['One', 'Two', 'Three']);
  expect(model.kept.value).toBe('saving');
  await model.settled();
  expect(model.kept.value).toBe('saved');
  closeStore(first);

  const again = freshStore(name);
  const reopened = createEditorModel(again, await inputOf(again), clock());
  expect(reopened.content.value.title).toBe('ABC');
  expect(reopened.content.value.bullets).toEqual(['One', 'Two', 'Three']);
});

it('says that a draft is not saved when the disk refuses', async () => {
  const store = freshStore();
  const model = createEditorModel(store, await inputOf(store), clock());
  closeStore(store);
  model.set('title', 'Lost?');
  await model.settled();
  expect(model.kept.value).toBe('failed');
});

it('drops a change that says what is live anyway', async () => {
  const store = freshStore();
  const model = createEditorModel(store, await inputOf(store), clock());
  model.set('title', 'Other');
  model.set('title', sampleContent.title);
  expect(model.changes.value).toEqual({});
  await model.settled();
  expect(await store.caches.drafts.count()).toBe(0);
});

it('takes up a draft that another browser went on with, but not its own echo', async () => {
  const store = freshStore();
  const model = createEditorModel(store, await inputOf(store), clock());
  model.set('title', 'Mine');
  await model.settled();
  model.feed(await inputOf(store));
  expect(model.content.value.title).toBe('Mine');
  const draft = {
    id: listing.id,
    listingId: listing.id,
    changes: { title: 'Theirs' },
    baseVersion: 3,
    version: 9,
    updatedAt: 1,
  };
  model.feed(await inputOf(store, { draft }));
  expect(model.content.value.title).toBe('Theirs');
});

it('takes back the words of a change that was refused', async () => {
  const store = freshStore();
  const now = clock();
  const model = createEditorModel(store, await inputOf(store), now);
  model.set('title', 'Refused');
  await model.settled();
  await publish(store, { listing, after: { title: 'Refused' }, reason: '', now: now() });
  model.clear();
  model.feed(await inputOf(store));
  expect(model.changes.value).toEqual({});
  const draft = {
    id: listing.id,
    listingId: listing.id,
    changes: { title: 'Refused' },
    baseVersion: 3,
    version: 0,
    updatedAt: now(),
  };
  model.feed(await inputOf(store, { draft }));
  expect(model.content.value.title).toBe('Refused');
});

it('asks when a field changed at Amazon after the draft was begun', async () => {
  const store = freshStore();
  const model = createEditorModel(store, await inputOf(store), clock());
  model.set('title', 'Mine');
  await model.settled();
  const newer = sampleListing({ version: 4, content: { ...sampleContent, title: 'Rewritten by Amazon' } });
  model.feed(await inputOf(store, { own: { ...own, listing: newer } }));
  expect(model.stale.value).toEqual(['title']);
  model.keepMine('title');
  expect(model.stale.value).toEqual([]);
  expect(model.content.value.title).toBe('Mine');
  await model.settled();
  expect((await store.caches.drafts.get(listing.id))?.baseVersion).toBe(4);
});

it('shows words that are on their way in place of what is live', async () => {
  const store = freshStore();
  const model = createEditorModel(store, await inputOf(store, { locked: { title: 'On its way' } }), clock());
  expect(model.content.value.title).toBe('On its way');
  expect(model.changes.value).toEqual({});
});
