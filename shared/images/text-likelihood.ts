import { blobsOf, type Labelled } from './blobs';
import { letterLines, type LetterLine } from './letter-lines';
import { lettersOf } from './letter-marks';
import { localContrast } from './local-contrast';
import { brightnessOf, type Picture } from './pixels';
import { slantedLines } from './slanted-lines';
import { stripsOf, type Strip } from './strips';

export interface TextSuspicion {
  /** 0-1 */
  likelihood: number;
  /** Labels of the foreground's blobs that are lettering beside the product. */
  lettering: ReadonlySet<number>;
  /** Bands across the frame. */
  strips: readonly Strip[];
}

/** How sure each kind of find makes us. What is printed on the product itself (a tin's label) is no lettering of ours. */
const sure = {
  strip: 0.85,
  slanted: 0.75,
  stripWithPrint: 0.9,
  badge: 0.65,
  label: 0.3,
  heap: 0.3,
  few: 0.4,
  nothing: 0.05,
};
/** Fewer letters may be a chance arrangement of parts. */
const fewestLetters = 5;
/** A product is larger than any letter or word beside it, by this factor at least. */
const productTimes = 3;
/** A badge is smaller than this share of the largest thing shown. */
const badgeShare = 0.5;

/**
 * How much a picture looks as if text or a watermark lay on it: lines of print beside the product, on a band across the
 * frame or on a badge, and bands that the product shows through. A suspicion, never a proof.
 * @param things what stands out from a plain background, labelled
 */
export function suspectText(picture: Picture, things: Labelled & { mask: Uint8Array }): TextSuspicion {
  const { width, height } = picture;
  const plane = { brightness: brightnessOf(picture), width, height };
  const beside = letterLines(things, plane);
  const slanted = slantedLines(things, plane);
  const lettering = new Set([...beside.flatMap(({ labels }) => labels), ...slanted.flat()]);
  const strips = stripsOf(picture, things.mask);
  const besides = lettersOf(beside);
  if (isHeap(things, lettering)) return { likelihood: sure.heap, lettering: new Set(), strips };
  if (besides >= fewestLetters) return { likelihood: sureOf(besides), lettering, strips };
  const places = printIn(plane).map((line) => ({
    line,
    place: placeOf(line, { things, strips, width, height }),
  }));
  const isOn = (wanted: Place) =>
    lettersOf(places.filter(({ place }) => place === wanted).map(({ line }) => line)) >= fewestLetters;
  const likelihoods = [
    besides > 0 ? sure.few : sure.nothing,
    strips.some(({ isTranslucent }) => isTranslucent) ? sure.strip : 0,
    slanted.length > 0 ? sure.slanted : 0,
    isOn('strip') ? sure.stripWithPrint : 0,
    isOn('badge') ? sure.badge : 0,
    isOn('product') ? sure.label : 0,
  ];
  return { likelihood: Math.max(...likelihoods), lettering, strips };
}

/** Whether nothing is much larger than what looks like print: then it is the product, a heap of small parts. */
function isHeap({ blobs }: Labelled, lettering: ReadonlySet<number>): boolean {
  let [print, others] = [0, 0];
  for (const { label, area } of blobs) {
    if (lettering.has(label)) print = Math.max(print, area);
    else others = Math.max(others, area);
  }
  return others < productTimes * print;
}

/** Beside the product: the more letters, the surer. */
function sureOf(letters: number): number {
  return Math.min(0.97, Math.round(100 * (0.6 + 0.03 * letters)) / 100);
}

/** Lines of print anywhere in the picture, dark on light or light on dark. */
function printIn(plane: { brightness: Uint8Array; width: number; height: number }): LetterLine[] {
  const { brightness, width, height } = plane;
  const reach = Math.max(4, Math.round(0.03 * Math.min(width, height)));
  const { dark, light } = localContrast(brightness, { width, height, reach });
  return [dark, light].flatMap((mask) => letterLines(blobsOf(mask, width, height), plane));
}

type Place = 'beside' | 'strip' | 'badge' | 'product';

/** What a line of print is printed on, by the pixels around it. */
function placeOf(
  line: LetterLine,
  {
    things,
    strips,
    width,
    height,
  }: {
    things: Labelled;
    strips: readonly Strip[];
    width: number;
    height: number;
  },
): Place {
  if (strips.some(({ top, bottom }) => line.top >= top - 2 && line.bottom <= bottom + 2)) return 'strip';
  const reach = Math.max(2, Math.round((line.bottom - line.top) * 0.4));
  const around = new Map<number, number>();
  let seen = 0;
  for (let y = Math.max(0, line.top - reach); y <= Math.min(height - 1, line.bottom + reach); y += 1) {
    for (let x = Math.max(0, line.left - reach); x <= Math.min(width - 1, line.right + reach); x += 1) {
      const isInside = y >= line.top && y <= line.bottom && x >= line.left && x <= line.right;
      if (isInside) continue;
      const label = things.labels[y * width + x] ?? 0;
      around.set(label, (around.get(label) ?? 0) + 1);
      seen += 1;
    }
  }
  if ((around.get(0) ?? 0) >= 0.6 * seen) return 'beside';
  const [on = 0] = [...around].filter(([label]) => label !== 0).sort((a, b) => b[1] - a[1])[0] ?? [];
  const largest = Math.max(...things.blobs.map(({ area }) => area));
  const area = things.blobs[on - 1]?.area ?? 0;
  return isSolid(things, on) && area < badgeShare * largest ? 'badge' : 'product';
}

/** A badge is a disc, a box or a ribbon: it fills most of its own box. */
function isSolid({ blobs }: Labelled, label: number): boolean {
  const blob = blobs[label - 1];
  if (blob === undefined) return false;
  return blob.area > 0.7 * (blob.right - blob.left + 1) * (blob.bottom - blob.top + 1);
}
