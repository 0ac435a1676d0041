import { componentNames } from '@shared/scoring/rule';
import type { ComponentScore, ScoreResult } from '@shared/scoring/score-result';
import { Ring, toneOfScore } from '../../../ui/ring';
import { agoWords, count } from '../../../ui/plain-words';
import { Why } from '../../../ui/why';
import { BenchmarkLine } from './benchmark-line';
import type { ListingPanelProps } from './panel';

/** The ring, its five parts, and where that stands beside rivals. */
export function ScorePanel({ data, now }: ListingPanelProps) {
  const { score, benchmark, settingsSource } = data;
  if (score === null) {
    return (
      <section class="panel-frame pad" aria-label="Score">
        <p class="muted">A parent groups variations; it is neither bought nor scored. Its variations are.</p>
      </section>
    );
  }
  const { result } = score;
  const known = Math.round(100 * result.knownShare);
  const unknown = result.findings.filter((finding) => finding.score === null);
  return (
    <section class="panel-frame score-panel" aria-label="Score">
      <div class="score-ring">
        <Why
          about={`score ${result.total ?? 'not known'}`}
          words="The weighted mean of five parts, each over what is known of it. A breach of policy takes up to half of its part. It says nothing about future sales."
          facts={[
            ...result.components.map((row) => ({
              name: componentNames[row.component],
              value: `${row.points ?? '–'} of ${row.weight}`,
            })),
            { name: 'Rules measured', value: result.rulesKnown.length },
            { name: 'Weights', value: settingsSource },
            { name: 'Version of the words', value: score.version },
            {
              name: score.isStored ? 'Scored by your server' : 'Scored here, read',
              value: agoWords(score.at, now),
            },
          ]}
        >
          <Ring total={result.total} size={96} />
        </Why>
        <Why
          about={`${known} % known`}
          words="The share of all weights whose facts are known. What is not known counts neither for nor against."
          facts={unknown.map((finding) => ({
            name: finding.name,
            value: finding.evidence.split(': ').slice(1).join(': '),
          }))}
        >
          <span class="small muted">knows {known} % of the weights</span>
        </Why>
      </div>
      <dl class="score-parts">
        {result.components.map((row) => (
          <Part key={row.component} row={row} result={result} />
        ))}
      </dl>
      {benchmark && <BenchmarkLine benchmark={benchmark} />}
    </section>
  );
}

function Part({ row, result }: { row: ComponentScore; result: ScoreResult }) {
  const share = row.points === null || row.weight === 0 ? null : row.points / row.weight;
  const findings = result.findings.filter(
    (finding) => finding.component === row.component && finding.score !== null,
  );
  const name = componentNames[row.component];
  return (
    <div class="score-part">
      <dt>{name}</dt>
      <dd class="score-bar" aria-hidden="true">
        <i
          class={toneOfScore(share === null ? null : Math.round(100 * share))}
          style={{ width: `${100 * (share ?? 0)}%` }}
        />
      </dd>
      <dd class="score-points">
        <Why
          about={`${name} ${row.points ?? 'not known'} of ${row.weight}`}
          words={
            share === null
              ? 'Nothing of it is known from here.'
              : `${count(findings.length, 'finding')} of this part; ${Math.round(100 * row.knownShare)} % of its weight is known.`
          }
          facts={findings.map((finding) => ({
            name: finding.name,
            value: finding.points >= 0.05 ? `−${finding.points}` : 'under 0.1',
          }))}
        >
          <b>{row.points ?? '–'}</b> <span class="muted">of {row.weight}</span>
        </Why>
      </dd>
    </div>
  );
}
