/** A decoded picture: red, green, blue, alpha, a byte each, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** A picture as shoppers see it: transparent parts on white, three bytes a pixel. */
export interface Picture {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/**
 * Longest side, in pixels, that pictures are measured at: lettering of 1.5 % of the height is still 10 pixels high, and
 * a picture costs some tens of milliseconds.
 */
export const workingSide = 720;

/**
 * Lays a picture on white (as Amazon shows transparent ones) and shrinks it, each pixel the mean of those that it
 * stands for; never enlarges. A data array that is too short counts as white.
 */
export function pictureOf({ width, height, data }: Pixels, longest = workingSide): Picture {
  const factor = Math.min(1, longest / Math.max(width, height, 1));
  const [across, down] = [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))];
  const rgb = new Uint8Array(across * down * 3);
  const columns = spans(width, across);
  const rows = spans(height, down);
  for (let y = 0; y < down; y += 1) {
    const top = rows[y] ?? 0;
    const bottom = Math.max(top + 1, rows[y + 1] ?? 0);
    for (let x = 0; x < across; x += 1) {
      const left = columns[x] ?? 0;
      const right = Math.max(left + 1, columns[x + 1] ?? 0);
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let row = top; row < bottom; row += 1) {
        for (let at = (row * width + left) * 4, end = (row * width + right) * 4; at < end; at += 4) {
          const alpha = data[at + 3] ?? 0;
          const white = 255 * (255 - alpha);
          red += (data[at] ?? 255) * alpha + white;
          green += (data[at + 1] ?? 255) * alpha + white;
          blue += (data[at + 2] ?? 255) * alpha + white;
        }
      }
      const count = 255 * (right - left) * (bottom - top);
      const to = (y * across + x) * 3;
      rgb[to] = Math.round(red / count);
      rgb[to + 1] = Math.round(green / count);
      rgb[to + 2] = Math.round(blue / count);
    }
  }
  return { width: across, height: down, rgb };
}

/** Where each of `to` equal parts of `from` pixels begins, and the end. */
function spans(from: number, to: number): Int32Array {
  return Int32Array.from({ length: to + 1 }, (_, index) => Math.floor((index * from) / to));
}

/** Brightness of each pixel, 0-255 (Rec. 601 weights). */
export function brightnessOf({ width, height, rgb }: Picture): Uint8Array {
  const brightness = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < brightness.length; pixel += 1, at += 3) {
    brightness[pixel] = ((rgb[at] ?? 0) * 77 + (rgb[at + 1] ?? 0) * 150 + (rgb[at + 2] ?? 0) * 29 + 128) >> 8;
  }
  return brightness;
}
