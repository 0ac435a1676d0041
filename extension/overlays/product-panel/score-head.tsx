import { componentNames } from '@shared/scoring/rule';
import type { ComponentScore, ScoreResult } from '@shared/scoring/score-result';
import { agoWords } from '../../ui/plain-words';
import { Ring } from '../../ui/ring';

/** The heaviest weight fills the width; the others are as long beside it as they weigh. */
const longestWeight = 25;

/** Ring and five bars as long as their weight; only the weakest has colour, and a word with it. */
export function ScoreHead(props: { score: ScoreResult; of: 'listing' | 'page'; readAt: number }) {
  const { score, of, readAt } = props;
  const weakest = weakestOf(score.components);
  const known = Math.round(score.knownShare * 100);
  const source = of === 'listing' ? 'your listing' : 'this page';
  return (
    <>
      <div class="score-head">
        <Ring total={score.total} size={96} />
        <dl class="bars">
          {score.components.map((row) => (
            <Bar key={row.component} row={row} isWeakest={row === weakest} />
          ))}
        </dl>
      </div>
      <p class="small muted known">
        {known}% of the weights known, from {source}, {agoWords(readAt, Date.now())} · a bar is as long as its
        weight
      </p>
    </>
  );
}

function Bar({ row, isWeakest }: { row: ComponentScore; isWeakest: boolean }) {
  return (
    <div class="bar-row">
      <dt>
        {componentNames[row.component]} {isWeakest && <span class="small bad">weakest</span>}
      </dt>
      <dd class="bar" style={{ width: `${(row.weight / longestWeight) * 100}%` }} aria-hidden="true">
        <i class={isWeakest ? 'bad' : ''} style={{ width: `${shareOf(row) * 100}%` }} />
      </dd>
      <dd class="figure">
        <b>{row.points ?? '–'}</b> <span class="muted">of {row.weight}</span>
        {row.points === null && <span class="said">, nothing of it is known from here</span>}
      </dd>
    </div>
  );
}

function shareOf({ points, weight }: ComponentScore): number {
  return points === null || weight === 0 ? 0 : points / weight;
}

/** The component with the least of its points; none where all are good. */
function weakestOf(components: readonly ComponentScore[]): ComponentScore | null {
  const [lowest] = components
    .filter((row) => row.points !== null)
    .toSorted((a, b) => shareOf(a) - shareOf(b));
  return lowest && shareOf(lowest) < 0.8 ? lowest : null;
}
