import type { Pixels } from '../pixels';

export type Colour = readonly [red: number, green: number, blue: number, alpha?: number];
type Box = readonly [left: number, top: number, width: number, height: number];

/** For tests: an opaque canvas of one colour, with boxes drawn on it. */
export function canvas(width: number, height: number, ground: Colour, boxes: [Box, Colour][] = []): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  const fill = ([left, top, across, down]: Box, [red, green, blue, alpha = 255]: Colour): void => {
    for (let y = Math.max(0, top); y < Math.min(height, top + down); y += 1) {
      for (let x = Math.max(0, left); x < Math.min(width, left + across); x += 1) {
        data.set([red, green, blue, alpha], (y * width + x) * 4);
      }
    }
  };
  fill([0, 0, width, height], ground);
  for (const [box, colour] of boxes) fill(box, colour);
  return { width, height, data };
}

/** For tests: letters of 5 by 7 dots, so that no font needs to be installed. */
const dots: Record<string, string> = {
  A: '01110 10001 10001 11111 10001 10001 10001',
  B: '11110 10001 11110 10001 10001 10001 11110',
  D: '11110 10001 10001 10001 10001 10001 11110',
  E: '11111 10000 11110 10000 10000 10000 11111',
  I: '01110 00100 00100 00100 00100 00100 01110',
  L: '10000 10000 10000 10000 10000 10000 11111',
  R: '11110 10001 10001 11110 10100 10010 10001',
  S: '01111 10000 01110 00001 00001 10001 01110',
  T: '11111 00100 00100 00100 00100 00100 00100',
};

/** The boxes of a line of capitals (A, B, D, E, I, L, R, S, T), each dot `size` pixels. */
export function lettersAt(text: string, [left, top]: readonly [number, number], size: number): Box[] {
  return Array.from(text).flatMap((letter, position) =>
    (dots[letter] ?? '')
      .split(' ')
      .flatMap((row, y) =>
        Array.from(row).flatMap((dot, x): Box[] =>
          dot === '1' ? [[left + (position * 6 + x) * size, top + y * size, size, size]] : [],
        ),
      ),
  );
}
