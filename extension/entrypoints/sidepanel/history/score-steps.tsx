import type { VersionEntry } from './version-entries';

/** Scores of the versions as steps: a text holds its score until the next one. */
export function ScoreSteps({ entries }: { entries: VersionEntry[] }) {
  const points = entries
    .flatMap(({ total, version }) => (total === null ? [] : [{ total, version: version.version }]))
    .reverse();
  if (points.length < 2) return null;
  const [width, height, left] = [336, 56, 4];
  const totals = points.map((point) => point.total);
  const [low, high] = [Math.min(...totals) - 3, Math.max(...totals) + 3];
  const x = (at: number) => left + (at * (width - 2 * left)) / points.length;
  const y = (total: number) => height - 8 - ((total - low) / (high - low)) * (height - 20);
  const path = points
    .map((point, at) => `${at === 0 ? 'M' : 'V'}${at === 0 ? `${x(0)} ` : ''}${y(point.total)} H${x(at + 1)}`)
    .join(' ');
  return (
    <svg
      class="score-steps"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Score by version: ${points.map((point) => `version ${point.version} ${point.total}`).join(', ')}`}
    >
      <path d={path} />
      {points.map((point, at) => (
        <g key={point.version}>
          <circle cx={x(at) + 8} cy={y(point.total)} r="7" />
          <text x={x(at) + 8} y={y(point.total) + 3.5}>
            {point.version}
          </text>
        </g>
      ))}
      <text class="edge" x={width} y={y(totals.at(-1) ?? 0) - 6} text-anchor="end">
        {totals.at(-1)}
      </text>
    </svg>
  );
}
