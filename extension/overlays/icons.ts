import { drawing } from './element';

/** Paths on a 24-unit grid, stroke 2 (lucide's forms). */
const paths = {
  down: ['m6 9 6 6 6-6'],
  up: ['m18 15-6-6-6 6'],
  close: ['M18 6 6 18', 'm6 6 12 12'],
  clock: ['M12 6v6l4 2', 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20'],
  alert: ['M12 8v4', 'M12 16h.01', 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z'],
  warning: ['M12 9v4', 'M12 17h.01', 'm21.7 18-8-14a2 2 0 0 0-3.5 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.7-3'],
  info: ['M12 16v-4', 'M12 8h.01', 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20'],
  question: ['M9.1 9a3 3 0 0 1 5.8 1c0 2-3 3-3 3', 'M12 17h.01', 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20'],
  panel: ['M3 5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z', 'M15 3v18'],
} as const;

export type IconName = keyof typeof paths;

/** An icon that says nothing by itself: the words stand beside it, or on its button. */
export function icon(name: IconName, size = 16): SVGElement {
  return drawing(
    'svg',
    { class: 'icon', width: size, height: size, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    ...paths[name].map((d) => drawing('path', { d })),
  );
}

/** Plumbline's mark: a plumb bob on its line. */
export function mark(size = 16): SVGElement {
  return drawing(
    'svg',
    { class: 'mark', width: size, height: size, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    drawing('path', { d: 'M7.25 0h1.5v6h2.75v3L8 16 4.5 9V6h2.75z', fill: 'currentColor' }),
  );
}
