import { expect, it } from 'vitest';
import { freshStore } from '../testing/fresh-store';
import { sampleContent, sampleListing } from '../testing/sample-listing';
import { saveDraft } from './drafts';
import { dismissAlert, publish, resolveChange } from './publish';
import { pendingMutations } from './queue';

it('answers a question and dismisses an alert through the queue', async () => {
  const store = freshStore();
  await resolveChange(store, { id: 'change-1', listingId: 'listing-1' }, 'send', 1);
  await dismissAlert(store, 'alert-1', 2);
  expect((await pendingMutations(store.caches)).map(({ kind, changes }) => ({ kind, changes }))).toEqual([
    { kind: 'change.resolve', changes: { changeId: 'change-1', answer: 'send' } },
    { kind: 'alert.dismiss', changes: { alertId: 'alert-1' } },
  ]);
});

it('publishes what was drafted, against what was live, and the draft is one no more', async () => {
  const store = freshStore();
  const listing = sampleListing();
  await saveDraft(store, {
    listingId: listing.id,
    changes: { title: 'New' },
    live: sampleContent,
    baseVersion: 3,
    now: 1,
  });
  const id = await publish(store, { listing, after: { title: 'New' }, reason: 'why', now: 2 });
  expect(await store.caches.drafts.count()).toBe(0);
  const rows = await pendingMutations(store.caches);
  expect(rows.map((row) => row.kind)).toEqual(['draft.discard', 'change.publish']);
  expect(rows[1]).toMatchObject({
    baseVersion: 3,
    changes: {
      changeId: id,
      before: { title: sampleContent.title },
      after: { title: 'New' },
      decidedAt: 2,
      reason: 'why',
    },
  });
});
