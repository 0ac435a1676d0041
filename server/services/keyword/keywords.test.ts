import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { read as readSeries } from '../../database/history';
import { keywordRanks, keywordSets, listings, seenSearches } from '../../database/schema';
import { handlers } from '../../jobs/handlers';
import { subscribers } from '../../events/subscribers';
import { listingRow } from '../../testing/listing-rows';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import type { MutationKind } from '../../../shared/sync/protocol';
import { mutationHandlers } from '../../sync/mutations';
import type { MutationHandler, ParsedMutation } from '../../sync/mutations/mutation';

const minute = 60_000;
const listingId = 'listing-00001';
const asin = 'B000000001';
let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime({ handlers, subscribers });
  await runtime.database.write((tx) => tx.insert(listings).values([listingRow(1), listingRow(2)]));
});
afterEach(() => runtime.close());

async function send<K extends MutationKind>(kind: K, changes: ParsedMutation<K>['changes']) {
  const handler = mutationHandlers[kind] as MutationHandler<K>;
  const mutation = { kind, changes, device: 'd', seq: 1, id: 'm', baseVersion: null, correlationId: 'c' };
  const answer = await runtime.database.write((tx) => handler.apply(tx, mutation, runtime));
  await runtime.settle();
  runtime.clock.advance(minute);
  await runtime.settle();
  return answer;
}
const rival = (n: number) => `B00RIVAL0${n}`;
const rows = (place: number, of = 8) =>
  Array.from({ length: of }, (_, at) => ({
    asin: at + 1 === place ? asin : rival(at),
    title: `Brand${at} SDS Masonry Drill Bit Set for Hammer Drill, ${at} Pieces`,
    position: at + 1,
    isSponsored: false,
  }));
const search = (more: Partial<ParsedMutation<'search.showed'>['changes']> = {}) => ({
  marketplace: 'amazon-uk' as const,
  query: 'masonry drill bits',
  page: 1,
  at: runtime.now(),
  rows: rows(3),
  ...more,
});
const ranks = () => runtime.database.read.select().from(keywordRanks);
const set = async () => (await runtime.database.read.select().from(keywordSets))[0];
const manual = (phrase: string, volume: number | null = null) => ({
  phrase,
  source: 'manual' as const,
  evidence: 'typed by you',
  volume,
  volumeAt: null,
});

describe('a search page that the seller opened', () => {
  it('keeps where his listing stood, and its history', async () => {
    await send('search.showed', search());
    await send('search.showed', search({ rows: rows(6) }));
    expect(await ranks()).toMatchObject([
      {
        id: `amazon-uk:${asin}|masonri drill bit`,
        organic: { position: 6, page: 1 },
        organicBefore: { position: 3 },
        checkedResults: 8,
      },
    ]);
    const history = await readSeries(
      runtime.database.read,
      { subject: `amazon-uk:${asin}|masonri drill bit`, metric: 'keyword-rank' },
      { from: 0, to: 1e9 },
    );
    expect(history.points.map(({ value }) => value)).toEqual([3, 6]);
  });

  it('counts on from the pages before when they were seen in one sitting, and never guesses otherwise', async () => {
    await send('search.showed', search({ page: 2, rows: rows(2) }));
    expect((await ranks())[0]?.organic).toBeNull();
    await send('search.showed', search({ rows: rows(0, 10) }));
    await send('search.showed', search({ page: 2, rows: rows(2), at: runtime.now() }));
    expect((await ranks())[0]?.organic).toMatchObject({ position: 12, page: 2 });
  });

  it('that does not show a followed listing says that it was looked for', async () => {
    await send('search.showed', search());
    const before = (await ranks())[0];
    await send('search.showed', search({ rows: rows(0, 40) }));
    const after = (await ranks())[0];
    expect(after?.organic).toEqual(before?.organic);
    expect(after?.checkedAt).toBeGreaterThan(before?.checkedAt ?? 0);
    expect(after?.checkedResults).toBe(40);
  });

  it('tells an advertisement from an organic place', async () => {
    const [first, ...rest] = rows(1);
    await send('search.showed', search({ rows: [{ ...first!, isSponsored: true }, ...rest] }));
    expect((await ranks())[0]).toMatchObject({ organic: null, sponsored: { position: 1 } });
  });

  it('gives the listing the words that the top results share, with their evidence', async () => {
    await send('search.showed', search());
    const keywords = (await set())?.keywords ?? [];
    expect(keywords.map(({ phrase }) => phrase)).toContain('masonry drill bits');
    const shared = keywords.find(({ phrase }) => phrase.includes('hammer'));
    expect(shared?.sources[0]).toMatchObject({ source: 'search-page', volume: null });
    expect(shared?.sources[0]?.evidence).toContain('for «masonry drill bits»');
    expect(keywords.every(({ relevance }) => relevance !== null)).toBe(true);
  });

  it('is kept once for each query however it is spelt, and an older look changes nothing', async () => {
    const at = runtime.now();
    await send('search.showed', search());
    await send('search.showed', search({ query: 'Masonry drill-bit', at: at - 1, rows: rows(8) }));
    const seen = await runtime.database.read.select().from(seenSearches);
    expect(seen).toHaveLength(1);
    expect((await ranks())[0]?.organic?.position).toBe(3);
  });
});

describe('a listing’s keywords', () => {
  it('keep their source, volume and date; one that the seller took off stays off until he types it again', async () => {
    await send('keyword.add', { listingId, keywords: [manual('SDS drill bits', 900), manual('brick bits')] });
    expect((await set())?.keywords.map(({ phrase }) => phrase).toSorted()).toEqual([
      'brick bits',
      'sds drill bits',
    ]);
    const key = (await set())!.keywords.find(({ phrase }) => phrase === 'brick bits')!.key;
    await send('keyword.remove', { listingId, keys: [key] });
    await send('search.showed', search({ query: 'brick bits' }));
    expect((await set())?.keywords.some((keyword) => keyword.key === key)).toBe(false);
    await send('keyword.add', { listingId, keywords: [manual('brick bit')] });
    expect((await set())?.keywords.some((keyword) => keyword.key === key)).toBe(true);
  });

  it('say nothing new when nothing is new: a second run writes no row', async () => {
    await send('search.showed', search());
    const before = await set();
    await runtime.jobs.enqueue(null, { kind: 'derive-keywords', payload: { listingIds: null } });
    await runtime.settle();
    expect(await set()).toEqual(before);
  });

  it('are refused for a listing that is not ours', async () => {
    expect(await send('keyword.add', { listingId: 'nobody', keywords: [manual('x')] })).toMatchObject({
      outcome: 'refused',
      error: { field: 'changes.listingId' },
    });
    expect(await set()).toBeUndefined();
  });
});
