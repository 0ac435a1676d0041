import { trendSteps } from '../../../dashboard/trend';
import { StepChart } from '../../../ui/step-chart';
import { dayWords } from '../../../ui/words';
import { Why } from '../../../ui/why';
import type { ListingPanelProps } from './panel';
import { PanelFrame } from './panel-frame';

const mostListed = 5;

/** How the score came to be what it is, and what moved it. */
export function TrendPanel({ data, now }: ListingPanelProps) {
  const { history, score, benchmark } = data;
  if (score === null) return null;
  const steps = trendSteps(history);
  const points = steps.map(({ step }) => ({ at: step.at, value: step.total }));
  if (points.length < 2) {
    const since = points[0]?.at ?? score.at;
    return (
      <PanelFrame id="trend" title="Trend">
        <p class="muted">
          {score.result.total ?? '–'} since {dayWords(since)}. The line begins with the next change of the
          listing, a rule or a weight.
        </p>
      </PanelFrame>
    );
  }
  const median = benchmark && benchmark.against.length > 0 ? benchmark.total.median : null;
  const words = steps.map(({ step }) => `${dayWords(step.at)}: ${step.total ?? 'not known'}`).join(', ');
  return (
    <PanelFrame
      id="trend"
      title="Trend"
      note={`since ${dayWords(points[0]?.at ?? now)}`}
      end={
        <span class="legend small muted">
          <span>
            <i class="disc">1</i> listing
          </span>
          <span>
            <i class="square">R</i> rule or weight
          </span>
        </span>
      }
    >
      <StepChart
        points={points}
        marks={steps.flatMap(({ step, mark, shape }) =>
          mark === '' ? [] : { at: step.at, text: mark, shape },
        )}
        level={median === null ? null : { value: median, name: 'rivals’ median' }}
        label={`Score over time: ${words}`}
        height={168}
        until={now}
        bounds={[0, 100]}
      />
      <ol class="trend-steps">
        {steps
          .slice(-mostListed)
          .reverse()
          .map(({ step, mark, shape }) => (
            <li key={`${step.at}:${step.total}`}>
              <i class={shape === 'disc' ? 'disc' : 'square'}>{mark || '·'}</i>
              <span class="muted">{dayWords(step.at)}</span>
              <span class="grow">{step.causes.map((cause) => cause.words).join('; ')}</span>
              <Why
                about={`score ${step.total ?? 'not known'} on ${dayWords(step.at)}`}
                words={step.causes.map((cause) => cause.words).join('; ')}
                facts={[
                  {
                    name: 'Change over rules known before and after',
                    value: step.comparableChange === null ? 'first score' : signed(step.comparableChange),
                  },
                  ...step.moved.map((rule) => ({ name: rule.name, value: signed(rule.points) })),
                  { name: 'Version of the words', value: step.listingVersion },
                  { name: 'Rules', value: step.rulesVersion },
                  {
                    name: 'Weights',
                    value: step.settingsVersion === 0 ? 'ours' : `yours, version ${step.settingsVersion}`,
                  },
                ]}
              >
                <b>{step.total ?? '–'}</b>
              </Why>
            </li>
          ))}
      </ol>
    </PanelFrame>
  );
}

function signed(change: number): string {
  const whole = Math.round(10 * change) / 10;
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : 'none';
}
