import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListingsPage } from '../../integrations/marketplace';
import { queryCap } from './slice';
import { startCursor, type Slice } from './sync-cursor';
import { cursorAfter } from './sync-listings';

const now = Date.UTC(2026, 10, 24);
const within =
  ({ after, before }: Slice) =>
  (created: number) =>
    created >= (after ?? -Infinity) && created <= (before ?? Infinity);

/** Pages through a catalogue as Amazon does, never beyond 1,000 of a query. */
function crawl(createdAt: number[]) {
  let cursor = startCursor({ mode: 'full', startedAt: now, since: null });
  const seen = new Set<number>();
  let calls = 0;
  while (cursor.slices.length > 0 && calls < 10_000) {
    calls += 1;
    const found = createdAt
      .map((created, id) => ({ created, id }))
      .filter(({ created }) => within(cursor.slices[0]!)(created));
    const from = Number(cursor.pageToken ?? 0);
    const shown = found.slice(from, Math.min(from + 20, queryCap));
    const more = from + 20 < Math.min(found.length, queryCap);
    const page: ListingsPage = {
      listings: [],
      setAside: [],
      total: found.length,
      nextPageToken: more ? String(from + 20) : null,
    };
    const next = cursorAfter(cursor, page);
    if (next.slices.length <= cursor.slices.length) for (const { id } of shown) seen.add(id);
    cursor = next;
  }
  return { seen: seen.size, calls, isComplete: cursor.isComplete };
}

describe('slices', () => {
  it('find every listing, however unevenly they were created, unless they say that they could not', () => {
    const times = fc.array(
      fc.tuple(fc.integer({ min: Date.UTC(2005, 0, 1), max: now }), fc.integer({ min: 1, max: 900 })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(times, (bursts) => {
        const createdAt = bursts.flatMap(([at, count]) =>
          Array.from({ length: count }, (_, n) => at + n * 1000),
        );
        const { seen, isComplete } = crawl(createdAt);
        expect(isComplete).toBe(true);
        expect(seen).toBe(createdAt.length);
      }),
      { numRuns: 20 },
    );
  });

  it('need at most 30 calls more than the pages of 5,000 listings', () => {
    const createdAt = Array.from({ length: 5000 }, (_, n) => Date.UTC(2015, 0, 1) + n * 60_000_000);
    const { seen, calls } = crawl(createdAt);
    expect(seen).toBe(5000);
    expect(calls).toBeLessThanOrEqual(250 + 30);
  });

  it('call nothing complete when more than 1,000 were created in one second', () => {
    expect(crawl(Array.from({ length: 1200 }, () => now - 1000)).isComplete).toBe(false);
  });
});
