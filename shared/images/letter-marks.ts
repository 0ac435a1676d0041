import type { Blob, Labelled } from './blobs';

/** A group of pixels that could be a letter, or a word whose letters touch. */
export interface Mark extends Blob {
  height: number;
  width: number;
  /** About how many letters. */
  letters: number;
  /** Brightness of its strokes' core, 0-255. */
  tone: number;
  /** 0-1: share of its pixels that are of one tone. Print is flat, parts are shaded. */
  flatness: number;
}

export interface Plane {
  brightness: Uint8Array;
  width: number;
  height: number;
}

/** Heights of letters: in pixels of the working size at least, as a share of the frame's shorter side at most. */
const lowest = 5;
const tallest = 0.16;
/** The longest word of touching letters, in heights. */
const longest = 14;
/** Standard deviation over mean that shapes of print have at least. */
const leastInkSpread = 0.09;
const leastFillSpread = 0.06;
/** Where among its pixels, sorted by brightness, the tone of a stroke is read. */
const coreShare = 0.12;

/** The marks among blobs, from left to right. */
export function letterMarks({ blobs, labels }: Labelled, plane: Plane): Mark[] {
  const highest = tallest * Math.min(plane.width, plane.height);
  return blobs
    .filter(({ left, right, top, bottom, area }) => {
      const height = bottom - top + 1;
      return height >= lowest && height <= highest && right - left < longest * height && area >= 8;
    })
    .flatMap((blob) => {
      const mark = markOf(blob, labels, plane);
      return mark === null ? [] : [mark];
    })
    .sort((a, b) => a.left - b.left);
}

/** Null for what cannot be a letter or a word: one solid bar, a thin line. */
function markOf(blob: Blob, labels: Int32Array, { brightness, width }: Plane): Mark | null {
  const height = blob.bottom - blob.top + 1;
  const across = blob.right - blob.left + 1;
  const tones: number[] = [];
  let [ground, groundPixels] = [0, 0];
  const isWord = across > 1.4 * height;
  // Print crosses a row about once for each 0.7 heights, in most rows; a bar does so nowhere, a saw's teeth in a few.
  const wanted = (0.6 * across) / height;
  let rowsOfPrint = 0;
  for (let y = blob.top; y <= blob.bottom; y += 1) {
    let isInside = false;
    let strokes = 0;
    for (let x = blob.left; x <= blob.right; x += 1) {
      const isMarked = labels[y * width + x] === blob.label;
      const value = brightness[y * width + x] ?? 0;
      if (isMarked) tones.push(value);
      else {
        ground += value;
        groundPixels += 1;
      }
      if (isMarked && !isInside) strokes += 1;
      isInside = isMarked;
    }
    if (strokes >= wanted) rowsOfPrint += 1;
  }
  if (isWord && rowsOfPrint < 0.55 * height) return null;
  tones.sort((a, b) => a - b);
  // The edges of thin strokes are half ground: the stroke's own tone is at the end away from it.
  const isDark = groundPixels === 0 || (tones[tones.length >> 1] ?? 0) <= ground / groundPixels;
  const tone = tones[Math.floor(tones.length * (isDark ? coreShare : 1 - coreShare))] ?? 0;
  const letters = isWord ? Math.max(1, Math.round(across / (0.66 * height))) : 1;
  return { ...blob, height, width: across, letters, tone, flatness: commonShare(tones) };
}

/** The largest share of the pixels that are within 24 of each other. */
function commonShare(sorted: readonly number[]): number {
  let most = 0;
  for (let from = 0, to = 0; to < sorted.length; to += 1) {
    while ((sorted[to] ?? 0) - (sorted[from] ?? 0) > 24) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most / Math.max(1, sorted.length);
}

/** About how many letters in all. */
export function lettersOf(marks: readonly { letters: number }[]): number {
  return marks.reduce((sum, { letters }) => sum + letters, 0);
}

/** Whether the marks share the look of one line of print: flat tones, and shapes that differ. */
export function looksPrinted(marks: readonly Mark[]): boolean {
  const letters = lettersOf(marks);
  const flatness = meanOf(marks.map((mark) => mark.flatness));
  // Thin strokes are all edge; then only a longer line convinces.
  if (flatness < (letters >= 8 && marks.length >= 4 ? 0.22 : 0.34)) return false;
  if (marks.length < 3) return true;
  // Letters differ in how much ink they take, and in how much of their box; the parts of a pack differ in neither, or
  // in size alone.
  const inks = marks.map(({ area }) => area);
  const fills = marks.map(({ area, width, height }) => area / (width * height));
  return spreadOf(inks) >= leastInkSpread && spreadOf(fills) >= leastFillSpread;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Standard deviation over the mean. */
function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return mean === 0 ? 0 : Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2))) / mean;
}
