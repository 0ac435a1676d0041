import { describe, expect, it } from 'vitest';
import type { Change } from '@shared/catalog/change';
import type { Listing } from '@shared/catalog/listing';
import { scoreSubject } from '@shared/scoring/score';
import type { StoredScore } from '@shared/scoring/score-result';
import { subjectOfListing } from '@shared/scoring/subject-of-listing';
import { sampleContent, sampleListing } from '../testing/sample-listing';
import { summarise } from './summary';

const now = Date.UTC(2026, 10, 24);
const scoreOf = (listing: Listing): StoredScore => ({
  id: listing.id,
  listingId: listing.id,
  listingVersion: listing.version,
  at: now,
  result: scoreSubject(subjectOfListing(listing, null), { now }),
});
const issue = (enforcements: string[]) => ({
  code: '1',
  message: 'The main image is not plain white',
  severity: 'ERROR',
  attributeNames: [],
  categories: [],
  enforcements,
});
const change = (id: string, listingId: string, rest: Partial<Change> = {}): Change => ({
  id,
  listingId,
  kind: 'content',
  before: {},
  after: {},
  state: 'asks',
  question: { why: 'live-changed', message: 'The live text has changed', liveNow: null },
  steps: [],
  by: 'owner',
  reason: '',
  submissionId: null,
  batchId: null,
  decidedAt: 1,
  updatedAt: 1,
  ...rest,
});

const short = { ...sampleContent, title: 'Tarnbrook Masonry Drill Bit Set, 12 Pieces' };
const long = sampleListing({ id: 'long', sku: 'LONG' });
const fine = sampleListing({ id: 'fine', sku: 'FINE', content: short });
const suppressed = sampleListing({
  id: 'sup',
  sku: 'SUP',
  content: short,
  issues: [issue(['LISTING_SUPPRESSED'])],
});
const asked = sampleListing({ id: 'ask', sku: 'ASK', content: short });
const parent = sampleListing({ id: 'parent', attributes: { parentage_level: 'parent' } });

const summaryOf = (listings: Listing[], changes: Change[] = []) =>
  summarise({ listings, scores: listings.map(scoreOf), changes, productTypes: [], alerts: [], now });

describe('what is worth doing', () => {
  it('begins with an answer, then what is suppressed, then breaches of policy', () => {
    const { worthDoing } = summaryOf([long, suppressed, asked, fine], [change('c', 'ask')]);
    expect(worthDoing.map((thing) => [thing.sku, thing.kind])).toEqual([
      ['ASK', 'answer'],
      ['SUP', 'issue'],
      ['LONG', 'finding'],
    ]);
    expect(worthDoing[2]?.stake).toMatch(/^score \d+ → \d+$/);
  });
});

it.each([
  [['SEARCH_SUPPRESSED'], 'SUP is suppressed in search'],
  [['LISTING_SUPPRESSED'], 'SUP is suppressed'],
  [['CATALOG_ITEM_REMOVED'], 'SUP is removed from the catalogue'],
  [['ATTRIBUTE_SUPPRESSED'], 'SUP has a text that Amazon suppresses'],
  [[], 'SUP has an error at Amazon'],
])('says what Amazon really did: %j', (enforcements, sentence) => {
  const listing = { ...suppressed, issues: [issue(['ATTRIBUTE_SUPPRESSED']), issue(enforcements)] };
  const only = { ...suppressed, issues: [issue(enforcements)] };
  expect(summaryOf([only]).worthDoing[0]?.sentence).toBe(sentence);
  const isGraver = enforcements.length > 0 && enforcements[0] !== 'ATTRIBUTE_SUPPRESSED';
  expect(summaryOf([listing]).worthDoing[0]?.sentence).toBe(
    isGraver ? sentence : 'SUP has a text that Amazon suppresses',
  );
});

describe('the figures', () => {
  it('count titles over the limit of today, issues, and no parents', () => {
    const summary = summaryOf([long, fine, suppressed, parent]);
    expect(summary).toMatchObject({ listings: 3, scored: 3, titlesOver: 1, issueCount: 1 });
    expect(summary.histogram.reduce((sum, bin) => sum + bin, 0)).toBe(3);
  });

  it('say nothing where nothing is scored', () => {
    expect(
      summarise({ listings: [fine], scores: [], changes: [], productTypes: [], alerts: [], now }).meanTotal,
    ).toBeNull();
  });

  it('drop a refused change that a newer one has overtaken', () => {
    const refused = change('c', 'fine', { state: 'refused', decidedAt: 1 });
    expect(summaryOf([fine], [refused]).refused).toBe(1);
    expect(summaryOf([fine], [refused, change('d', 'fine', { state: 'live', decidedAt: 2 })]).refused).toBe(
      0,
    );
  });
});
