import { drawing } from './element';

/** Under 60 bad, 60-79 warn, 80 and over good; the figure inside says the same without colour. */
export function toneOf(total: number | null): 'good' | 'warn' | 'bad' | 'muted' {
  if (total === null) return 'muted';
  return total >= 80 ? 'good' : total >= 60 ? 'warn' : 'bad';
}

/** A score as a ring with its figure; «–» where there is none. `size` in CSS pixels. */
export function scoreRing(total: number | null, size: number): SVGElement {
  const width = Math.max(2, Math.round(size / 11));
  const middle = size / 2;
  const radius = middle - width / 2;
  const round = 2 * Math.PI * radius;
  const circle = { cx: middle, cy: middle, r: radius, 'stroke-width': width };
  // Small rings hold small figures: three digits get less room than two.
  const font = size > 40 ? size * 0.3 : size > 24 ? size * 0.38 : size * (total === 100 ? 0.41 : 0.5);
  return drawing(
    'svg',
    {
      class: `ring ${toneOf(total)}`,
      width: size,
      height: size,
      viewBox: `0 0 ${size} ${size}`,
      'aria-hidden': 'true',
    },
    drawing('circle', { ...circle, class: 'track' }),
    total !== null &&
      drawing('circle', {
        ...circle,
        class: 'arc',
        'stroke-dasharray': `${(round * total) / 100} ${round}`,
        transform: `rotate(-90 ${middle} ${middle})`,
      }),
    drawing(
      'text',
      { x: middle, y: middle + font * 0.36, 'font-size': font },
      total === null ? '–' : String(total),
    ),
  );
}
