import { useEffect, useState } from 'preact/hooks';
import { readSeries } from '../../../sync/read-series';
import { StepChart, type StepPoint } from '../../../ui/step-chart';
import { usePanel } from '../panel-context';

const dayMinutes = 24 * 60;
const minuteMs = 60_000;
const spanDays = 90;

/** A keyword's natural rank over 90 days, the best place on top. Read from the server when it is opened. */
export function RankChart({ subject, phrase }: { subject: string; phrase: string }) {
  const { store, network } = usePanel();
  const [points, setPoints] = useState<StepPoint[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const now = network.now();
  useEffect(() => {
    let isCurrent = true;
    const to = Math.floor(network.now() / minuteMs);
    const question = { subject, metric: 'keyword-rank' as const, from: to - spanDays * dayMinutes, to };
    void readSeries({ store, network }, question).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) {
        setPoints(
          answer.value.points.map(({ minute, value }) => ({ at: minute * minuteMs, value: flipped(value) })),
        );
        setProblem(null);
      } else setProblem(answer.error.message);
    });
    return () => {
      isCurrent = false;
    };
  }, [subject]);
  if (problem !== null) return <p class="small muted">The rank in time is at your server: {problem}</p>;
  if (points === null || points.length < 2) return null;
  const values = points.flatMap(({ value }) => value ?? []);
  const worst = Math.min(...values);
  return (
    <StepChart
      points={points}
      label={`Natural rank for ${phrase} over ${spanDays} days, last #${-(values.at(-1) ?? 0)}`}
      height={96}
      until={now}
      bounds={[worst - 1, 0]}
      valueWords={(value) => (value === 0 ? '' : `#${-value}`)}
    />
  );
}

/** Drawn upside down, so that first place is on top. */
function flipped(rank: number | null): number | null {
  return rank === null ? null : -rank;
}
