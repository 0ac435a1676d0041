import { expect, it } from 'vitest';
import { findAndReplace } from '@shared/bulk-edit/find-and-replace';
import { contentFields } from '@shared/catalog/content-fields';
import { enqueue } from '../store/queue';
import { freshStore } from '../testing/fresh-store';
import { sampleContent, sampleListing } from '../testing/sample-listing';
import { bulkRows, type BulkEdit } from './bulk-rows';

const now = Date.UTC(2026, 10, 24);
const replacing =
  (find: string, replace: string): BulkEdit =>
  ({ listing }) => ({
    changes: findAndReplace(listing.content, {
      find,
      replace,
      fields: contentFields,
      matchCase: false,
      wholeWords: false,
    }).changes,
    missing: [],
  });

async function store() {
  const made = freshStore();
  const content = { ...sampleContent, title: 'Odd wording here', itemHighlight: null };
  await made.caches.listings.bulkPut([
    sampleListing({ id: 'a', sku: 'A', content }),
    sampleListing({ id: 'b', sku: 'B', content: { ...content, title: 'Nothing to find' } }),
  ]);
  return made;
}

it('shows only listings that the edit changes, each scored by the changed words', async () => {
  const { caches } = await store();
  const rows = await bulkRows(caches, {
    ids: ['a', 'b', 'gone'],
    edit: replacing('odd wording', 'Even wording'),
    now,
  });
  expect(rows.map(({ own, changes }) => [own.listing.sku, changes.title])).toEqual([
    ['A', 'Even wording here'],
  ]);
  expect(rows[0]?.problems).toEqual([]);
  expect(rows[0]?.scoreAfter).not.toBeNull();
});

it('says what keeps a listing from being published: over a limit, a fact that it lacks, words already on their way', async () => {
  const { caches, safe } = await store();
  const problems = async (edit: BulkEdit) => (await bulkRows(caches, { ids: ['a'], edit, now }))[0]?.problems;
  expect(await problems(replacing('odd', 'odd '.repeat(30)))).toEqual([
    expect.stringContaining('over its limit'),
  ]);
  expect(await problems(() => ({ changes: { title: 'x' }, missing: ['material_type'] }))).toEqual([
    'It has no material type',
  ]);
  await enqueue(safe, {
    kind: 'change.publish',
    listingId: 'a',
    baseVersion: 1,
    changes: {
      changeId: 'c',
      listingId: 'a',
      before: { title: 'x' },
      after: { title: 'y' },
      reason: '',
      decidedAt: now,
    },
    now,
  });
  expect(await problems(replacing('odd', 'even'))).toEqual(['Another change of these words is on its way']);
});
