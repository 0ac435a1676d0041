/** Under 60 bad, 60-79 warn, 80 good; the figure inside says the same without colour. */
export function toneOfScore(total: number | null): 'good' | 'warn' | 'bad' | 'muted' {
  if (total === null) return 'muted';
  return total >= 80 ? 'good' : total >= 60 ? 'warn' : 'bad';
}

/** A score as a ring; «–» where there is none. `size` in CSS pixels. */
export function Ring({ total, size }: { total: number | null; size: number }) {
  const width = Math.max(2, size / 14);
  const radius = (size - width) / 2;
  const round = 2 * Math.PI * radius;
  const middle = size / 2;
  const font = size * 0.34;
  return (
    <svg
      class={`ring ${toneOfScore(total)}`}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={total === null ? 'No score yet' : `Score ${total} of 100`}
    >
      <circle class="track" cx={middle} cy={middle} r={radius} stroke-width={width} />
      {total !== null && (
        <circle
          class="arc"
          cx={middle}
          cy={middle}
          r={radius}
          stroke-width={width}
          stroke-dasharray={`${(round * total) / 100} ${round}`}
          transform={`rotate(-90 ${middle} ${middle})`}
        />
      )}
      <text x={middle} y={middle + font * 0.36} font-size={font}>
        {total ?? '–'}
      </text>
    </svg>
  );
}
