import type { Picture } from './pixels';

/** What lies around the product, as far as the border of the picture shows it. */
export interface Background {
  /** Whether the border is of one colour, or of one that changes evenly (a studio's gradient). */
  isPlain: boolean;
  /** 0-1: share of the border that is pure white. */
  whiteShare: number;
  /** For each channel the plane `constant + x * across + y * down` through the border's colours. */
  planes: readonly [Plane, Plane, Plane];
  /** How far the border's own pixels stray from it: 95 of 100 do not stray further. */
  noise: number;
}

export interface Plane {
  constant: number;
  across: number;
  down: number;
}

/** The border: a hundredth of the shorter side, one pixel at least. */
const borderShare = 0.01;
/**
 * Amazon asks for RGB 255, 255, 255. A JPEG's flat white comes back as 254 or more, and strays to 250 beside edges;
 * so 250 to 253 is forgiven only in a border whose middle value is white.
 */
const white = 254;
const forgiven = 250;
/** So much of the border must be like itself, the rest may be a product that touches it. */
const plainShare = 0.6;
const like = 16;
const roughlyLike = 40;

export function backgroundOf(picture: Picture): Background {
  const border = borderOf(picture);
  const least = border.map((pixel) => leastChannel(picture, pixel));
  const isNearlyWhite = middleOf(least) >= white;
  const count = least.filter((value) => value >= (isNearlyWhite ? forgiven : white)).length;
  const middle = [0, 1, 2].map((channel) =>
    middleOf(border.map((pixel) => picture.rgb[pixel * 3 + channel] ?? 0)),
  );
  const flat = middle.map((constant): Plane => ({ constant, across: 0, down: 0 }));
  let planes: Background['planes'] = [flat[0] ?? none, flat[1] ?? none, flat[2] ?? none];
  for (const reach of [roughlyLike, like]) {
    const inside = border.filter((pixel) => distanceFrom(planes, picture, pixel) <= reach);
    planes = [
      planeThrough(picture, inside, 0),
      planeThrough(picture, inside, 1),
      planeThrough(picture, inside, 2),
    ];
  }
  const strayed = border
    .map((pixel) => distanceFrom(planes, picture, pixel))
    .filter((distance) => distance <= like)
    .sort((a, b) => a - b);
  return {
    isPlain: strayed.length >= plainShare * border.length,
    whiteShare: count / border.length,
    planes,
    noise: strayed[Math.floor(strayed.length * 0.95)] ?? like,
  };
}

const none: Plane = { constant: 255, across: 0, down: 0 };

/** How far a pixel is from the background there: the most that one of its channels differs. */
export function distanceFrom(planes: Background['planes'], { width, rgb }: Picture, pixel: number): number {
  const x = pixel % width;
  const y = (pixel - x) / width;
  const [red, green, blue] = planes;
  const at = pixel * 3;
  return Math.max(
    Math.abs((rgb[at] ?? 0) - heightOf(red, x, y)),
    Math.abs((rgb[at + 1] ?? 0) - heightOf(green, x, y)),
    Math.abs((rgb[at + 2] ?? 0) - heightOf(blue, x, y)),
  );
}

/** The plane's value at a pixel. */
export function heightOf(plane: Plane, x: number, y: number): number {
  return plane.constant + x * plane.across + y * plane.down;
}

function borderOf({ width, height }: Picture): number[] {
  const thick = Math.max(1, Math.round(borderShare * Math.min(width, height)));
  const pixels: number[] = [];
  for (let y = 0; y < height; y += 1) {
    const isWhole = y < thick || y >= height - thick;
    for (let x = 0; x < width; x += 1) {
      if (isWhole || x < thick || x >= width - thick) pixels.push(y * width + x);
      else x = Math.max(x, width - thick - 1);
    }
  }
  return pixels;
}

function leastChannel({ rgb }: Picture, pixel: number): number {
  return Math.min(rgb[pixel * 3] ?? 0, rgb[pixel * 3 + 1] ?? 0, rgb[pixel * 3 + 2] ?? 0);
}

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 255;
}

/** Least squares; a plane that the pixels do not determine is level. */
function planeThrough({ width, height, rgb }: Picture, pixels: readonly number[], channel: number): Plane {
  const n = pixels.length;
  if (n === 0) return none;
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  let [sum, xs, ys, xx, yy, xy, vx, vy] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const pixel of pixels) {
    const x = (pixel % width) - middleX;
    const y = Math.floor(pixel / width) - middleY;
    const value = rgb[pixel * 3 + channel] ?? 0;
    sum += value;
    xs += x;
    ys += y;
    xx += x * x;
    yy += y * y;
    xy += x * y;
    vx += value * x;
    vy += value * y;
  }
  const [cxx, cyy, cxy] = [xx - (xs * xs) / n, yy - (ys * ys) / n, xy - (xs * ys) / n];
  const [cvx, cvy] = [vx - (sum * xs) / n, vy - (sum * ys) / n];
  const determinant = cxx * cyy - cxy * cxy;
  // Borders of a pixel or two, or all pixels on one line.
  if (Math.abs(determinant) < 1e-6 * n) return { constant: sum / n, across: 0, down: 0 };
  const across = (cvx * cyy - cvy * cxy) / determinant;
  const down = (cvy * cxx - cvx * cxy) / determinant;
  const constant = (sum - across * xs - down * ys) / n - across * middleX - down * middleY;
  return { constant, across, down };
}
