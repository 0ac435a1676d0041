import type { Picture } from './pixels';

/** A band laid across the whole width of a picture. */
export interface Strip {
  top: number;
  bottom: number;
  /** Whether the product shows through it. */
  isTranslucent: boolean;
}

const lowestShare = 0.02;
const highestShare = 0.3;
/** An opaque band lies beside a product of at least this share of its own area. */
const elsewhereShare = 0.1;

/**
 * Finds bands that stand out from the background at both sides of the frame in the same rows, with straight edges all
 * along. One that lies over the product and lets it show through is an overlay, whatever it says.
 */
export function stripsOf(picture: Picture, mask: Uint8Array): Strip[] {
  const { width, height } = picture;
  if (width < 16 || height < 16) return [];
  const isBoth = (y: number) => mask[y * width + 1] === 1 && mask[(y + 1) * width - 2] === 1;
  const strips: Strip[] = [];
  for (let y = 0; y < height; y += 1) {
    if (!isBoth(y)) continue;
    const top = y;
    while (y + 1 < height && isBoth(y + 1)) y += 1;
    const share = (y - top + 1) / height;
    if (share < lowestShare || share > highestShare) continue;
    const above = top > 3 ? edgeAlong(picture, top, -1) : null;
    const below = y < height - 4 ? edgeAlong(picture, y, 1) : null;
    const edges = [above, below].flatMap((edge) => (edge === null ? [] : [edge]));
    if (edges.length === 0 || edges.some(({ straight }) => straight < 0.85)) continue;
    const strip = { top, bottom: y, isTranslucent: edges.some(({ blend }) => blend !== null) };
    // A spirit level from edge to edge is the product, where there is nothing else.
    if (strip.isTranslucent || marksOutside(mask, width, strip) > elsewhereShare * width * (y - top + 1))
      strips.push(strip);
  }
  return strips;
}

function marksOutside(
  mask: Uint8Array,
  width: number,
  { top, bottom }: Pick<Strip, 'top' | 'bottom'>,
): number {
  let count = 0;
  for (let at = 0; at < mask.length; at += 1) {
    if (at < top * width || at >= (bottom + 1) * width) count += mask[at] ?? 0;
  }
  return count;
}

interface Edge {
  /** 0-1: share of the columns that change right there. */
  straight: number;
  /** How strongly what is outside shows through, 0-1; null where it does not. */
  blend: number | null;
}

/**
 * Compares the pixels just inside a band's edge with those just outside. An opaque band looks the same whatever it
 * lies on; through a translucent one the outside returns, scaled: inside = opacity × band + (1 − opacity) × outside.
 */
function edgeAlong({ width, height, rgb }: Picture, row: number, away: -1 | 1): Edge {
  const rowOf = (y: number) => Math.min(height - 1, Math.max(0, y));
  const [outer, inner] = [rowOf(row + 3 * away), rowOf(row - 2 * away)];
  let [changed, n, x1, y1, xx, yy, xy] = [0, 0, 0, 0, 0, 0, 0];
  for (let x = 0; x < width; x += 1) {
    let most = 0;
    for (let channel = 0; channel < 3; channel += 1) {
      const outside = rgb[(outer * width + x) * 3 + channel] ?? 0;
      const inside = rgb[(inner * width + x) * 3 + channel] ?? 0;
      most = Math.max(most, Math.abs(outside - inside));
      n += 1;
      x1 += outside;
      y1 += inside;
      xx += outside * outside;
      yy += inside * inside;
      xy += outside * inside;
    }
    if (most > 6) changed += 1;
  }
  const [varianceX, varianceY] = [xx / n - (x1 / n) ** 2, yy / n - (y1 / n) ** 2];
  const covariance = xy / n - (x1 / n) * (y1 / n);
  const slope = varianceX < 200 ? 0 : covariance / varianceX;
  const fit = varianceX * varianceY === 0 ? 0 : covariance ** 2 / (varianceX * varianceY);
  const isThrough = slope > 0.15 && slope < 0.9 && fit > 0.75;
  return { straight: changed / width, blend: isThrough ? slope : null };
}
