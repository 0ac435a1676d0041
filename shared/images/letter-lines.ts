import type { Labelled } from './blobs';
import { letterMarks, lettersOf, looksPrinted, type Mark, type Plane } from './letter-marks';

/** A row of marks that looks like a line of print. */
export interface LetterLine {
  labels: number[];
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** About how many letters. */
  letters: number;
}

/** Letters of one line: small ones reach half as high as capitals. */
const heightRatio = 2.3;
/** Gaps between letters and between words, in heights. */
const widestGap = 1.6;
/** Tones of one line: thin strokes come out paler. */
const toneReach = 64;
const fewestLetters = 4;

/**
 * Finds lines of print among blobs: marks of like height on a common line, close together, each of one flat tone that
 * they share, and of differing shapes (a row of equal washers is none).
 */
export function letterLines(labelled: Labelled, plane: Plane): LetterLine[] {
  return chained(letterMarks(labelled, plane)).flatMap((line) => {
    const found = lineOf(line);
    return found === null ? [] : [found];
  });
}

function chained(marks: readonly Mark[]): Mark[][] {
  const lines: Mark[][] = [];
  for (const mark of marks) {
    const line = lines.find((candidate) => {
      const last = candidate.at(-1);
      return last !== undefined && follows(mark, last, candidate);
    });
    if (line === undefined) lines.push([mark]);
    else line.push(mark);
  }
  return lines;
}

function follows(mark: Mark, last: Mark, line: readonly Mark[]): boolean {
  const taller = Math.max(mark.height, last.height);
  const overlap = Math.min(mark.bottom, last.bottom) - Math.max(mark.top, last.top) + 1;
  const gap = mark.left - last.right - 1;
  const isLevel = overlap >= 0.5 * Math.min(mark.height, last.height);
  const isAlike = taller <= heightRatio * Math.min(mark.height, last.height);
  // Lines do not climb: all stand on about the ground of the first few.
  const ground = line.slice(0, 4).reduce((sum, { bottom }) => sum + bottom, 0) / Math.min(4, line.length);
  return (
    isLevel &&
    isAlike &&
    gap <= widestGap * taller &&
    gap >= -0.5 * taller &&
    Math.abs(mark.bottom - ground) <= 0.6 * taller &&
    Math.abs(mark.tone - last.tone) <= toneReach
  );
}

function lineOf(marks: readonly Mark[]): LetterLine | null {
  const letters = lettersOf(marks);
  // One mark alone, however like a word, may be a saw blade seen from afar.
  if (letters < fewestLetters || marks.length < 2 || !looksPrinted(marks)) return null;
  const box = {
    left: Math.min(...marks.map(({ left }) => left)),
    right: Math.max(...marks.map(({ right }) => right)),
    top: Math.min(...marks.map(({ top }) => top)),
    bottom: Math.max(...marks.map(({ bottom }) => bottom)),
  };
  if (box.right - box.left < 1.8 * (box.bottom - box.top)) return null;
  return { labels: marks.map(({ label }) => label), ...box, letters };
}
