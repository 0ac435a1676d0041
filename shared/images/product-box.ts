import type { Blob, Labelled } from './blobs';

/** The first and last column and row that the product reaches. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Smaller than this share of the frame, a thing is dust or a mark, unless the picture is made of such things. */
const speck = 0.0004;
/** Things of which less than this share is more than shadow are shadows. */
const leastHard = 0.02;
/** When so much of all that stands out is small, the product is a heap of loose parts. */
const heapShare = 0.2;

/**
 * The box around all that stands out, but for soft shadows, specks and what `ignored` names (lettering beside the
 * product); null where nothing does.
 */
export function productBox(
  { blobs, labels }: Labelled,
  { hard, width, ignored }: { hard: Uint8Array; width: number; ignored: ReadonlySet<number> },
): Box | null {
  const hardOf = new Uint32Array(blobs.length + 1);
  for (let at = 0; at < labels.length; at += 1) {
    if (hard[at] === 1) hardOf[labels[at] ?? 0] = (hardOf[labels[at] ?? 0] ?? 0) + 1;
  }
  const solid = blobs.filter(({ label, area }) => (hardOf[label] ?? 0) >= leastHard * area);
  const others = solid.filter(({ label }) => !ignored.has(label));
  // A picture of nothing but print: the print is what is sold.
  const things = others.length > 0 ? others : solid;
  const large = things.filter(({ area }) => area >= speck * labels.length);
  const small = areaOf(things) - areaOf(large);
  const wanted = new Set((small > heapShare * areaOf(things) ? things : large).map(({ label }) => label));
  let box: Box | null = null;
  for (let at = 0; at < labels.length; at += 1) {
    if (hard[at] === 0 || !wanted.has(labels[at] ?? 0)) continue;
    const x = at % width;
    const y = (at - x) / width;
    if (box === null) box = { left: x, right: x, top: y, bottom: y };
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    box.bottom = y;
  }
  return box;
}

function areaOf(blobs: readonly Blob[]): number {
  return blobs.reduce((sum, { area }) => sum + area, 0);
}
