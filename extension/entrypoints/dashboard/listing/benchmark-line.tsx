import { componentNames } from '@shared/scoring/rule';
import type { Benchmark } from '@shared/scoring/benchmark-result';
import { ordinal } from '../../../dashboard/ordinal';
import { count } from '../../../ui/plain-words';
import { Why } from '../../../ui/why';

/** Where the listing stands, in three lines. */
export function BenchmarkLine({ benchmark }: { benchmark: Benchmark }) {
  const { rank, of, total, against } = benchmark;
  const best = against.toSorted((a, b) => b.total - a.total)[0];
  const gaps = benchmark.components
    .filter((row) => row.gap >= 0.5)
    .toSorted((a, b) => b.gap - a.gap)
    .slice(0, 2)
    .map((row) => `${componentNames[row.component].toLowerCase()} (−${Math.round(row.gap)})`);
  return (
    <div class="score-standing">
      <span class="small muted strong">Against {count(against.length, 'product')}</span>
      <Why
        about={`rank ${rank} of ${of}`}
        words="Scored by the rules that are known on both sides, so that nobody gains from what was not seen."
        facts={against
          .slice(0, 8)
          .map((row) => ({ name: row.title ?? row.asin, value: Math.round(row.total) }))}
      >
        <b>
          {ordinal(rank)} of {of}
        </b>{' '}
        <span class="muted">percentile {Math.round(100 * total.percentile)}</span>
      </Why>
      <span class="small muted">
        {best ? `Best: ${Math.round(best.total)}. ` : ''}
        {gaps.length > 0 ? `The gap is widest in ${gaps.join(' and ')}.` : 'You lead in every part.'}
      </span>
    </div>
  );
}
