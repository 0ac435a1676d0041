export type MarkTone = 'bad' | 'warn';

export interface Mark {
  /** `[start, end)` in UTF-16 units. */
  range: [number, number];
  tone: MarkTone;
}

export interface Segment {
  text: string;
  tone: MarkTone | null;
}

/** Cuts a text at its marks; where marks overlap the graver one is shown. Marks outside the text are cut off. */
export function markedSegments(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map(({ range: [start, end], tone }) => ({ start: clamp(start, text), end: clamp(end, text), tone }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at): Segment => {
    const end = cuts[at + 1] ?? text.length;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    const tone = over.some((mark) => mark.tone === 'bad') ? 'bad' : over.length > 0 ? 'warn' : null;
    return { text: text.slice(start, end), tone };
  });
}

function clamp(at: number, text: string): number {
  return Math.max(0, Math.min(text.length, Math.round(at)));
}
