import { glyphs } from './lettering.data';
import { fillBox, type Colour, type Raster } from './raster';

const columns = 6;

/** Prints a line of capitals, centred at `centreX`, its top at `top`, the letters `height` pixels high. */
export function printLine(
  raster: Raster,
  text: string,
  { centreX, top, height, colour }: { centreX: number; top: number; height: number; colour: Colour },
): void {
  const dot = height / 7;
  const left = centreX - (text.length * columns * dot) / 2;
  Array.from(text).forEach((letter, position) => {
    (glyphs[letter] ?? []).forEach((bits, column) => {
      for (let row = 0; row < 7; row += 1) {
        if ((bits >> row) % 2 === 0) continue;
        const x = left + (position * columns + column) * dot;
        const y = top + row * dot;
        fillBox(raster, boxOf(x, y, dot), colour);
      }
    });
  });
}

/** How wide a line is when its letters are `height` pixels high. */
export function lineWidth(text: string, height: number): number {
  return (text.length * columns * height) / 7;
}

function boxOf(x: number, y: number, dot: number): readonly [number, number, number, number] {
  const [left, top] = [Math.round(x), Math.round(y)];
  return [left, top, Math.max(1, Math.round(x + dot) - left), Math.max(1, Math.round(y + dot) - top)];
}
