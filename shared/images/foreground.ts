import { distanceFrom, heightOf, type Background } from './background';
import type { Picture } from './pixels';

/** What stands out from a plain background. */
export interface Foreground {
  /** One for each pixel that differs from the background, soft shadows included. */
  mask: Uint8Array;
  /** One for each of those that no soft shadow would explain. */
  hard: Uint8Array;
}

/** A pixel stands out when it strays this much more than the border's own noise does; within these bounds. */
const leastDistance = 10;
const mostDistance = 30;
/** A shadow keeps the background's hue (shares of the three channels alike) … */
const hueTolerance = 0.06;
/** … takes no more light away than this … */
const darkestShadow = 0.55;
/** … and changes slowly: by less than this over four pixels. */
const shadowSlope = 10;

export function foregroundOf(picture: Picture, background: Background): Foreground {
  const { width, height } = picture;
  const count = width * height;
  const [mask, hard] = [new Uint8Array(count), new Uint8Array(count)];
  const least = Math.min(mostDistance, Math.max(leastDistance, 2 * background.noise + 6));
  for (let pixel = 0; pixel < count; pixel += 1) {
    const away = distanceFrom(background.planes, picture, pixel);
    if (away <= least) continue;
    mask[pixel] = 1;
    if (!isShadow(picture, background, pixel)) hard[pixel] = 1;
  }
  return { mask, hard: withoutLoners(hard, width) };
}

function isShadow({ width, height, rgb }: Picture, { planes }: Background, pixel: number): boolean {
  const x = pixel % width;
  const y = (pixel - x) / width;
  const at = pixel * 3;
  const red = (rgb[at] ?? 0) / Math.max(1, heightOf(planes[0], x, y));
  const green = (rgb[at + 1] ?? 0) / Math.max(1, heightOf(planes[1], x, y));
  const blue = (rgb[at + 2] ?? 0) / Math.max(1, heightOf(planes[2], x, y));
  const least = Math.min(red, green, blue);
  const most = Math.max(red, green, blue);
  if (most >= 1 || least < darkestShadow || most - least > hueTolerance) return false;
  const left = at - 3 * Math.min(2, x);
  const right = at + 3 * Math.min(2, width - 1 - x);
  const above = at - 3 * width * Math.min(2, y);
  const below = at + 3 * width * Math.min(2, height - 1 - y);
  return (
    Math.abs((rgb[left + 1] ?? 0) - (rgb[right + 1] ?? 0)) < shadowSlope &&
    Math.abs((rgb[above + 1] ?? 0) - (rgb[below + 1] ?? 0)) < shadowSlope
  );
}

/** A single pixel that a JPEG's noise put among a shadow's is none of the product's. */
function withoutLoners(mask: Uint8Array, width: number): Uint8Array {
  const kept = new Uint8Array(mask.length);
  const last = mask.length - width - 1;
  for (let at = width + 1; at < last; at += 1) {
    if (mask[at] === 0) continue;
    let near = -1;
    for (let row = at - width; row <= at + width; row += width) {
      near += (mask[row - 1] ?? 0) + (mask[row] ?? 0) + (mask[row + 1] ?? 0);
    }
    if (near > 1) kept[at] = 1;
  }
  // The frame's own first and last pixels have too few neighbours to be judged by.
  for (let at = 0; at < mask.length; at += 1) {
    const x = at % width;
    if (x === 0 || x === width - 1 || at <= width || at >= last) kept[at] = mask[at] ?? 0;
  }
  return kept;
}
