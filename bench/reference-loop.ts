import { performance } from 'node:perf_hooks';

/**
 * Milliseconds of a fixed piece of work on this machine, now: the yardstick beside which bench rows are read. It
 * hashes 2 million small integers, which touches neither memory nor the collector.
 */
export function referenceMs(): number {
  return medianOf(timesOf(7, hashLoop));
}

function hashLoop(): number {
  let hash = 2_166_136_261;
  for (let step = 0; step < 2_000_000; step++) hash = Math.imul(hash ^ (step & 255), 16_777_619);
  return hash;
}

/** Milliseconds of each of `runs` runs. */
export function timesOf(runs: number, work: () => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
