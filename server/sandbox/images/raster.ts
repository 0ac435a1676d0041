import type { Outline } from './geometry';

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture in memory: four bytes a pixel, as pngjs takes them. */
export interface Raster {
  width: number;
  height: number;
  data: Buffer;
}

const linesPerPixel = 4;

export function blankRaster(width: number, height: number, [red, green, blue]: Colour): Raster {
  const data = Buffer.alloc(width * height * 4);
  data.writeUInt32BE(((red << 24) | (green << 16) | (blue << 8) | 255) >>> 0, 0);
  for (let filled = 4; filled < data.length; filled *= 2)
    data.copy(data, filled, 0, Math.min(filled, data.length - filled));
  return { width, height, data };
}

/**
 * Fills outlines (in pixels) by the even-odd rule with soft edges: four scan lines a pixel, fractions of a pixel at the
 * ends of each span.
 */
export function fillOutlines(
  raster: Raster,
  outlines: readonly Outline[],
  paint: (x: number, y: number) => Colour,
): void {
  const ys = outlines.flatMap((outline) => outline.map(([, y]) => y));
  const first = Math.max(0, Math.floor(Math.min(...ys)));
  const last = Math.min(raster.height - 1, Math.ceil(Math.max(...ys)));
  const coverage = new Float32Array(raster.width);
  for (let row = first; row <= last; row += 1) {
    coverage.fill(0);
    for (let line = 0; line < linesPerPixel; line += 1) {
      addSpans(coverage, crossings(outlines, row + (line + 0.5) / linesPerPixel));
    }
    blendRow(raster, row, { coverage, paint });
  }
}

/** Lays a colour over a rectangle (in pixels) with an opacity of 0 to 1. */
export function fillBox(
  raster: Raster,
  [left, top, width, height]: readonly [number, number, number, number],
  colour: Colour,
  opacity = 1,
): void {
  const [right, bottom] = [Math.min(raster.width, left + width), Math.min(raster.height, top + height)];
  for (let y = Math.max(0, top); y < bottom; y += 1) {
    for (let x = Math.max(0, left); x < right; x += 1)
      blend(raster, y * raster.width + x, { colour, opacity });
  }
}

function crossings(outlines: readonly Outline[], y: number): number[] {
  const found: number[] = [];
  for (const outline of outlines) {
    for (let index = 0; index < outline.length; index += 1) {
      const [from, to] = [outline[index], outline[(index + 1) % outline.length]];
      if (from === undefined || to === undefined || from[1] <= y === to[1] <= y) continue;
      found.push(from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]));
    }
  }
  return found.sort((a, b) => a - b);
}

function addSpans(coverage: Float32Array, xs: number[]): void {
  for (let index = 0; index + 1 < xs.length; index += 2) {
    const from = Math.max(0, xs[index] ?? 0);
    const to = Math.min(coverage.length, xs[index + 1] ?? 0);
    for (let x = Math.floor(from); x < to; x += 1) {
      coverage[x] = (coverage[x] ?? 0) + (Math.min(to, x + 1) - Math.max(from, x)) / linesPerPixel;
    }
  }
}

function blendRow(
  raster: Raster,
  row: number,
  { coverage, paint }: { coverage: Float32Array; paint: (x: number, y: number) => Colour },
): void {
  for (let x = 0; x < raster.width; x += 1) {
    const opacity = coverage[x] ?? 0;
    if (opacity > 0) blend(raster, row * raster.width + x, { colour: paint(x, row), opacity });
  }
}

function blend(
  { data }: Raster,
  pixel: number,
  { colour, opacity }: { colour: Colour; opacity: number },
): void {
  for (let channel = 0; channel < 3; channel += 1) {
    const offset = pixel * 4 + channel;
    const under = data[offset] ?? 0;
    data[offset] = Math.max(0, Math.min(255, Math.round(under + ((colour[channel] ?? 0) - under) * opacity)));
  }
}
