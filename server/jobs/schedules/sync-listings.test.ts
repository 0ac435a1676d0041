import { describe, expect, it } from 'vitest';
import { readConfig } from '../../config';
import { nextRun, patternOf } from '../schedule';
import { syncListingsOften } from './sync-listings';

/** Seconds between two runs when the world behind the adapters runs so many times faster. */
function secondsApart(pace: number): number {
  const pattern = patternOf(syncListingsOften, { ...readConfig({}), pace });
  const first = nextRun(pattern, Date.UTC(2026, 10, 24, 9));
  return (nextRun(pattern, first) - first) / 1000;
}

describe('the incremental sync', () => {
  it('comes four times an hour at Amazon, as often as there is news in a faster world, and never within 20 seconds', () => {
    expect([1, 3, 15, 30, 60, 1000].map(secondsApart)).toEqual([900, 300, 60, 30, 20, 20]);
  });
});
