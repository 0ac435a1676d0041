import type { Labelled } from './blobs';
import { letterMarks, lettersOf, looksPrinted, type Mark, type Plane } from './letter-marks';

/** A watermark repeats an address or a name: shorter rows of marks arise by chance. */
const fewestMarks = 7;
/** From one mark to the next, in sizes of a mark. */
const widestStep = 2.2;
const sizeRatio = 2;
const toneReach = 40;
/** How far from the row's line a mark's middle may lie, in sizes of a mark. */
const straightness = 0.3;
/** Cosine of the most that a row may bend at a mark. */
const leastBend = Math.cos((25 * Math.PI) / 180);

interface Placed extends Mark {
  x: number;
  y: number;
  size: number;
}

/** Lines of print that run at a slant, as watermarks do. Answers with the labels of each. */
export function slantedLines(labelled: Labelled, plane: Plane): number[][] {
  let free = letterMarks(labelled, plane)
    .filter(({ letters }) => letters === 1)
    .map((mark): Placed => ({
      ...mark,
      x: (mark.left + mark.right) / 2,
      y: (mark.top + mark.bottom) / 2,
      size: Math.max(mark.width, mark.height),
    }));
  const lines: number[][] = [];
  // Each mark is begun at once; hundreds of loose marks are gravel, and cost the square of their number.
  if (free.length > 600) return lines;
  for (const start of free) {
    if (!free.includes(start)) continue;
    const line = longestFrom(start, free);
    if (line.length < fewestMarks || !isStraight(line) || !looksPrinted(line)) continue;
    if (lettersOf(line) < fewestMarks) continue;
    lines.push(line.map(({ label }) => label));
    free = free.filter((mark) => !line.includes(mark));
  }
  return lines;
}

function longestFrom(start: Placed, marks: readonly Placed[]): Placed[] {
  let longest: Placed[] = [];
  for (const second of marks) {
    if (!isNext(start, second)) continue;
    const line = [start, second];
    for (;;) {
      const next = following(line, marks);
      if (next === null) break;
      line.push(next);
    }
    if (line.length > longest.length) longest = line;
  }
  return longest;
}

function isNext(from: Placed, to: Placed): boolean {
  if (from === to) return false;
  const size = Math.max(from.size, to.size);
  return (
    Math.hypot(to.x - from.x, to.y - from.y) <= widestStep * size &&
    size <= sizeRatio * Math.min(from.size, to.size) &&
    Math.abs(from.tone - to.tone) <= toneReach
  );
}

/** The nearest mark ahead, on the line through the first and the last. */
function following(line: readonly Placed[], marks: readonly Placed[]): Placed | null {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return null;
  const along = Math.hypot(last.x - first.x, last.y - first.y);
  const [dx, dy] = [(last.x - first.x) / along, (last.y - first.y) / along];
  let best: Placed | null = null;
  let nearest = Infinity;
  for (const mark of marks) {
    if (!isNext(last, mark) || line.includes(mark)) continue;
    const distance = Math.hypot(mark.x - last.x, mark.y - last.y);
    const isAhead = (mark.x - last.x) * dx + (mark.y - last.y) * dy >= leastBend * distance;
    if (isAhead && distance < nearest) {
      nearest = distance;
      best = mark;
    }
  }
  return best;
}

function isStraight(line: readonly Placed[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return false;
  const along = Math.hypot(last.x - first.x, last.y - first.y);
  return line.every(({ x, y, size }) => {
    const away = Math.abs((last.x - first.x) * (first.y - y) - (first.x - x) * (last.y - first.y)) / along;
    return away <= straightness * size;
  });
}
