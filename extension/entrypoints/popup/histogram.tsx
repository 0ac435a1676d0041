import { count } from '../../ui/words';

/** Listings by score in tens, low to high; the colours are those of the ring. */
export function Histogram({ bins }: { bins: number[] }) {
  const most = Math.max(1, ...bins);
  const words = bins
    .map((number, bin) =>
      number === 0 ? '' : `${count(number, 'listing')} from ${bin * 10} to ${bin === 9 ? 100 : bin * 10 + 9}`,
    )
    .filter(Boolean)
    .join(', ');
  return (
    <svg
      class="histogram"
      viewBox="0 0 88 24"
      width="88"
      height="24"
      role="img"
      aria-label={words || 'No scores yet'}
    >
      {bins.map((number, bin) => {
        const height = number === 0 ? 1 : Math.max(2, (22 * number) / most);
        const tone = bin >= 8 ? 'good' : bin >= 6 ? 'warn' : 'bad';
        return (
          <rect
            key={bin}
            class={number === 0 ? 'none' : tone}
            x={bin * 9}
            y={24 - height}
            width="7"
            height={height}
            rx="1"
          />
        );
      })}
    </svg>
  );
}
