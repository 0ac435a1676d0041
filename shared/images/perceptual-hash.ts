import { brightnessOf, type Picture } from './pixels';

/** The picture is looked at as so many squares a side … */
const grid = 32;
/** … and kept as the signs of so many of its lowest frequencies a side. */
const kept = 8;
/** Waves weaker than this share of the strongest count as absent. */
const quiet = 0.003;

/**
 * A hash that stays nearly the same when a picture is scaled, lightened, saved anew or cropped a little: the signs of
 * the 64 lowest frequencies of a 32 by 32 cosine transform against their middle value (pHash, Zauner 2010, § 3.2), but
 * that weak ones count as below it.
 * 16 hexadecimal digits.
 */
export function perceptualHash(picture: Picture): string {
  const brightness = squared(picture);
  const rows = new Float64Array(grid * kept);
  for (let y = 0; y < grid; y += 1) {
    for (let u = 0; u < kept; u += 1) {
      let sum = 0;
      for (let x = 0; x < grid; x += 1) sum += (brightness[y * grid + x] ?? 0) * cosine(x, u);
      rows[y * kept + u] = sum;
    }
  }
  const waves: number[] = [];
  for (let v = 0; v < kept; v += 1) {
    for (let u = 0; u < kept; u += 1) {
      let sum = 0;
      for (let y = 0; y < grid; y += 1) sum += (rows[y * kept + u] ?? 0) * cosine(y, v);
      // The mean brightness says nothing of what is shown.
      waves.push(u === 0 && v === 0 ? 0 : sum);
    }
  }
  const sorted = waves.toSorted((a, b) => a - b);
  const middle = ((sorted[31] ?? 0) + (sorted[32] ?? 0)) / 2;
  // A symmetrical picture has none of half its waves, a flat one none at all: noise must not set their bits.
  const margin = 1e-6 + quiet * Math.max(...waves.map(Math.abs));
  let hash = '';
  for (let digit = 0; digit < 16; digit += 1) {
    let nibble = 0;
    for (let bit = 0; bit < 4; bit += 1) {
      if ((waves[digit * 4 + bit] ?? 0) > middle + margin) nibble += 8 >> bit;
    }
    hash += nibble.toString(16);
  }
  return hash;
}

/** Brightness in 32 by 32 squares; smaller pictures are spread over them. */
function squared(picture: Picture): Float64Array {
  const { width, height } = picture;
  const brightness = brightnessOf(picture);
  const squares = new Float64Array(grid * grid);
  for (let y = 0; y < grid; y += 1) {
    const [top, bottom] = span(y, height);
    for (let x = 0; x < grid; x += 1) {
      const [left, right] = span(x, width);
      let sum = 0;
      for (let row = top; row < bottom; row += 1) {
        for (let at = row * width + left; at < row * width + right; at += 1) sum += brightness[at] ?? 0;
      }
      squares[y * grid + x] = sum / ((right - left) * (bottom - top));
    }
  }
  return squares;
}

function span(square: number, size: number): [number, number] {
  const from = Math.min(size - 1, Math.floor((square * size) / grid));
  return [from, Math.max(from + 1, Math.floor(((square + 1) * size) / grid))];
}

const cosines = Float64Array.from({ length: grid * kept }, (_, index) => {
  const [position, wave] = [Math.floor(index / kept), index % kept];
  return Math.cos(((2 * position + 1) * wave * Math.PI) / (2 * grid));
});

function cosine(position: number, wave: number): number {
  return cosines[position * kept + wave] ?? 0;
}
