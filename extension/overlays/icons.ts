import { drawing } from './element';

/** Paths on a 24-unit grid, stroke 2 (lucide's forms); one constant each, so that a script carries what it draws. */
type Shape = readonly string[];
const circle = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20';

export const downShape: Shape = ['m6 9 6 6 6-6'];
export const upShape: Shape = ['m18 15-6-6-6 6'];
export const closeShape: Shape = ['M18 6 6 18', 'm6 6 12 12'];
export const clockShape: Shape = ['M12 6v6l4 2', circle];
export const offlineShape: Shape = [
  'm3 3 18 18',
  'M6.3 8.2A5 5 0 0 0 7 18h10.5M20.6 16.4A4 4 0 0 0 17.5 10h-1.2A6 6 0 0 0 10 6.2',
];
export const alertShape: Shape = ['M12 8v4M12 16h.01', 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z'];
export const warningShape: Shape = ['M12 3.5 2.5 20h19z', 'M12 10v4.5M12 17.2v.1'];
export const infoShape: Shape = ['M12 16v-4M12 8h.01', circle];

/** An icon that says nothing by itself: the words stand beside it, or on its button. */
export function icon(shape: Shape, size = 16): SVGElement {
  return drawing(
    'svg',
    { class: 'icon', width: size, height: size, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    ...shape.map((d) => drawing('path', { d })),
  );
}

/** Plumbline's mark: a plumb bob on its line. */
export function mark(): SVGElement {
  return drawing(
    'svg',
    { class: 'mark', width: 8, height: 16, viewBox: '4 0 8 16', 'aria-hidden': 'true' },
    drawing('path', { d: 'M7.25 .5h1.5V6H12v2.2L8 15.5 4 8.2V6h3.250z', fill: 'currentColor' }),
  );
}
