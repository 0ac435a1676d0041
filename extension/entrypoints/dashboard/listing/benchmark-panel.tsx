import { componentNames } from '@shared/scoring/rule';
import type { Benchmark } from '@shared/scoring/benchmark-result';
import { Icon } from '../../../ui/icon';
import { ageWords, count } from '../../../ui/plain-words';
import { Why } from '../../../ui/why';
import type { ListingPanelProps } from './panel';
import { PanelFrame } from './panel-frame';

/** Against whom, part by part, what is stronger and weaker, and what the best have in common. */
export function BenchmarkPanel({ data, now }: ListingPanelProps) {
  const { benchmark, score } = data;
  if (score === null) return null;
  if (benchmark === null || benchmark.against.length === 0) {
    return (
      <PanelFrame id="benchmark" title="Benchmark">
        <p class="muted">
          Nothing to stand beside yet. Open a rival’s page on Amazon and track it, or look at the best sellers
          of the category: what they show is compared here.
        </p>
      </PanelFrame>
    );
  }
  return (
    <PanelFrame
      id="benchmark"
      title="Benchmark"
      note={`${count(benchmark.against.length, 'product')}, ${ageWords(benchmark.at, now)} old`}
      flush
    >
      <Standings benchmark={benchmark} />
      <div class="pad benchmark-words">
        <Words title="Stronger" list={benchmark.strengths} icon="check" tone="good" />
        <Words title="Weaker" list={benchmark.weaknesses} icon="warning" tone="warn" />
        {benchmark.inCommon.length > 0 && (
          <div>
            <h3>What the best have in common</h3>
            <ul>
              {benchmark.inCommon.map((row) => (
                <li key={row.words} class="row">
                  <Icon name={row.weHave ? 'check' : 'cross'} tone={row.weHave ? 'good' : 'warn'} small />
                  <span class="grow">
                    <span class="sr-only">{row.weHave ? 'You have it: ' : 'You lack it: '}</span>
                    {row.words}
                  </span>
                  <Why
                    about={`${Math.round(100 * row.share)} % of the best: ${row.words}`}
                    words="Share of the best of those compared that have it, with examples."
                    facts={row.examples.map((example, at) => ({ name: String(at + 1), value: example }))}
                  >
                    {Math.round(100 * row.share)} %
                  </Why>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </PanelFrame>
  );
}

function Standings({ benchmark }: { benchmark: Benchmark }) {
  const rows = [
    { name: 'Total', ...benchmark.total },
    ...benchmark.components.map((row) => ({ ...row, name: componentNames[row.component] })),
  ];
  return (
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">You</th>
          <th scope="col">Median</th>
          <th scope="col">Best</th>
          <th scope="col">Percentile</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>
              <b>{Math.round(row.own)}</b>
            </td>
            <td>{Math.round(row.median)}</td>
            <td>{Math.round(row.best)}</td>
            <td>
              <Why
                about={`percentile ${Math.round(100 * row.percentile)} in ${row.name}`}
                words="The share of those compared that you stand above; equals count half. Only rules known on both sides are compared, so the points may differ from the score’s own."
                facts={[{ name: 'Gap to the best', value: Math.round(10 * row.gap) / 10 }]}
              >
                {Math.round(100 * row.percentile)}
              </Why>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words(props: { title: string; list: readonly string[]; icon: 'check' | 'warning'; tone: string }) {
  const { title, list, icon, tone } = props;
  if (list.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {list.map((words) => (
          <li key={words} class="row">
            <Icon name={icon} tone={tone} small />
            <span class="grow">{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
