import { expect, it } from 'vitest';
import type { Change } from '@shared/catalog/change';
import { sampleListing } from '../testing/sample-listing';
import { alikeImages } from './alike-images';
import { workStates } from './listing-row';
import { ordinal } from './ordinal';
import { buildPortfolio } from './portfolio';
import { trendSteps } from './trend';

const now = Date.UTC(2026, 10, 24);

it('brings listings, marks and limits together, and counts what filters offer', () => {
  const listings = [
    sampleListing({ id: 'a', sku: 'A' }),
    sampleListing({ id: 'b', sku: 'B', attributes: { child_parent_sku_relationship: 'variation, P' } }),
    sampleListing({ id: 'p', sku: 'P', attributes: { parentage_level: 'parent' } }),
  ];
  const marks = new Map([
    [
      'a',
      {
        id: 'a',
        listingId: 'a',
        tags: ['core', 'long'],
        stage: 'mature' as const,
        group: 'Masonry',
        updatedAt: 1,
      },
    ],
    ['b', { id: 'b', listingId: 'b', tags: ['core'], stage: null, group: null, updatedAt: 1 }],
  ]);
  const portfolio = buildPortfolio({
    listings,
    scores: [],
    marks,
    changes: [],
    productTypes: [],
    drafted: ['b'],
    queued: [],
    now,
  });
  expect(portfolio.rowOf.get('a')).toMatchObject({
    stage: 'mature',
    group: 'Masonry',
    titleLimit: 75,
    work: null,
  });
  expect(portfolio.rowOf.get('a')?.titleLength).toBe(sampleListing().content.title.length);
  expect(portfolio.rowOf.get('b')).toMatchObject({ parentId: 'p', work: 'draft' });
  expect(portfolio.tags).toEqual([
    { value: 'core', count: 2 },
    { value: 'long', count: 1 },
  ]);
  expect(portfolio.categories).toEqual([{ value: 'DRILL_BITS', count: 2 }]);
});

it('says of the changes of a listing the one that wants the seller most', () => {
  const change = (over: Partial<Change>): Change => ({
    id: 'c',
    listingId: 'a',
    kind: 'content',
    before: {},
    after: {},
    state: 'sent',
    question: null,
    steps: [],
    by: 'owner',
    reason: '',
    submissionId: null,
    batchId: null,
    decidedAt: 1,
    updatedAt: 1,
    ...over,
  });
  const state = (changes: Change[]) => workStates(changes, [], []).get('a');
  expect(state([change({})])).toBe('on-its-way');
  expect(state([change({ state: 'asks' }), change({ state: 'live', decidedAt: 2 })])).toBe('asks');
  expect(state([change({ state: 'refused' }), change({ state: 'live', decidedAt: 2 })])).toBeUndefined();
  expect(state([change({ state: 'refused' })])).toBe('refused');
  expect(workStates([], ['a'], ['a']).get('a')).toBe('on-its-way');
});

it('numbers in the trend what the listing changed, and letters what moved without it', () => {
  const step = (
    kind: 'first' | 'listing' | 'offer' | 'knowledge' | 'rules' | 'weights' | 'limits',
    at: number,
  ) => ({
    at,
    total: 50,
    points: [],
    listingVersion: 1,
    rulesVersion: 'r',
    settingsVersion: 0,
    comparableChange: null,
    causes: [{ kind, words: kind }],
    moved: [],
  });
  const kinds = ['first', 'listing', 'rules', 'offer', 'knowledge', 'weights'] as const;
  const history = { id: 'a', listingId: 'a', steps: kinds.map(step), updatedAt: 9 };
  expect(trendSteps(history).map(({ mark }) => mark)).toEqual(['', '1', 'R', '2', 'K', 'R']);
  expect(trendSteps(null)).toEqual([]);
});

it('tells images that are nearly the same from the first of them', () => {
  const [one, near, far] = ['ffffffffffffffff', 'fffffffffffffffe', '0000000000000000'];
  expect(alikeImages([one, null, far, near, far], 6)).toEqual([null, null, null, 0, 2]);
  expect(alikeImages([one, near], 0)).toEqual([null, null]);
});

it('writes places as a person does', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '102nd',
    '111th',
  ]);
});
