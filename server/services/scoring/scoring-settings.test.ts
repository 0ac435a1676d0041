import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobs, listings, scoreHistories, scores, scoringSettings } from '../../database/schema';
import { listingRow } from '../../testing/listing-rows';
import { testRuntime, type TestRuntime } from '../../testing/test-runtime';
import { scoreListing } from '../listing/score-listing';
import { resetScoring, setScoring } from './set-scoring';

let runtime: TestRuntime;
beforeEach(async () => {
  runtime = await testRuntime({ handlers: [], subscribers: [] });
  await runtime.database.write((tx) =>
    tx.insert(listings).values({ ...listingRow(1), productType: 'SCREWS' }),
  );
});
afterEach(() => runtime.close());

const by = { by: 'device:d1', correlationId: 'c1' };
const nothing = { components: {}, rules: {}, thresholds: {} };
const set = (category: string, wanted: Partial<typeof nothing>) =>
  runtime.database.write((tx) => setScoring(tx, runtime, { ...nothing, ...wanted, category, ...by }));
const score = () =>
  runtime.database.write((tx) =>
    scoreListing(tx, runtime, { listingId: 'listing-00001', correlationId: 'c1' }),
  );
const total = async () => (await runtime.database.read.select().from(scores))[0]?.total;
const steps = async () => (await runtime.database.read.select().from(scoreHistories))[0]?.steps ?? [];

describe('the seller’s weights', () => {
  it('score all listings of the category anew, and the history says that weights moved it', async () => {
    await score();
    const before = await total();
    const answer = await set('SCREWS', {
      components: { seo: 0, content: 0, images: 100, competitive: 0, compliance: 0 },
    });
    expect(answer.ok).toBe(true);
    const queued = await runtime.database.read.select().from(jobs).where(eq(jobs.kind, 'score-listings'));
    expect(queued.map(({ payload }) => payload)).toEqual([{ productType: 'SCREWS' }]);
    await score();
    expect(await total()).not.toBe(before);
    const [first, second] = await steps();
    expect(first?.causes).toEqual([{ kind: 'first', words: 'First scored' }]);
    expect(second?.causes.map(({ kind }) => kind)).toEqual(['weights']);
    expect(second?.comparableChange).toBe(0);
    expect([first?.settingsVersion, second?.settingsVersion]).toEqual([0, 1]);
  });

  it('of another category change nothing here', async () => {
    await score();
    const before = await total();
    await set('DRILL_BITS', { components: { images: 0 } });
    await score();
    expect(await total()).toBe(before);
    expect(await steps()).toHaveLength(1);
  });

  it('go back to ours on a reset, under a version that was never used', async () => {
    await score();
    const before = await total();
    await set('general', { components: { images: 0, content: 0 } });
    await runtime.database.write((tx) => resetScoring(tx, runtime, { category: 'general', ...by }));
    await score();
    expect(await total()).toBe(before);
    const [row] = await runtime.database.read.select().from(scoringSettings);
    expect(row).toMatchObject({ components: {}, version: 2 });
  });

  it.each([
    [{ rules: { 'seo/no-such-rule': 1 } }, 'changes.rules.seo/no-such-rule'],
    [
      { thresholds: { 'images/image-count': { nonsense: 1 } } },
      'changes.thresholds.images/image-count.nonsense',
    ],
    [{ components: { seo: 0, content: 0, images: 0, competitive: 0, compliance: 0 } }, 'changes.components'],
  ])('refuse %o with the field named, and store nothing', async (wanted, field) => {
    const answer = await set('general', wanted);
    expect(answer).toMatchObject({ ok: false, error: { code: 'bad-request', field } });
    expect(await runtime.database.read.select().from(scoringSettings)).toEqual([]);
  });
});
