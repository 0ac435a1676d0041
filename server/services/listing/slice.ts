import type { Slice } from './sync-cursor';

/** Amazon pages through at most this many SKUs of one query (facts: amazon.md § 2). */
export const queryCap = 1000;
/** No seller listed anything before Amazon opened to sellers. */
const earliest = Date.UTC(2000, 0, 1);
/** Amazon's creation times are whole seconds: a narrower slice holds the same listings. */
const narrowest = 2000;

/**
 * Halves a slice that holds more than a query can page through; null when it is too narrow to be halved. Both halves
 * include the middle: what lies on it is read twice, which does no harm.
 * @param now stands for the open end when choosing the middle
 */
export function halve(slice: Slice, now: number): [Slice, Slice] | null {
  const from = slice.after ?? earliest;
  const to = slice.before ?? Math.max(now, from + 2 * narrowest);
  if (to - from < 2 * narrowest) return null;
  const middle = Math.floor((from + to) / 2);
  return [
    { after: slice.after, before: middle },
    { after: middle, before: slice.before },
  ];
}
