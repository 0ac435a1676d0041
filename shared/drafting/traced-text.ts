import type { DraftText, Origin, Segment } from './draft';
import type { InputText } from './input-text';

/**
 * A text that remembers of which input each of its UTF-16 units was taken, through every cleaning. A unit without a
 * place is grammar.
 */
export interface TracedText {
  text: string;
  from: readonly (Place | null)[];
}

interface Place {
  input: InputText;
  /** UTF-16 index in the input's text, `[start, end)`. */
  start: number;
  end: number;
}

export const nothing: TracedText = { text: '', from: [] };

/** The whole of an input. */
export function traced(input: InputText): TracedText {
  return {
    text: input.text,
    from: Array.from({ length: input.text.length }, (_, at) => ({ input, start: at, end: at + 1 })),
  };
}

/** Connecting words and signs of our own; the caller takes them from the closed list. */
export function grammar(text: string): TracedText {
  return { text, from: Array.from({ length: text.length }, () => null) };
}

export function slice(whole: TracedText, start: number, end = whole.text.length): TracedText {
  return { text: whole.text.slice(start, end), from: whole.from.slice(start, end) };
}

export function join(parts: readonly TracedText[], separator = ''): TracedText {
  const gap = grammar(separator);
  const kept = parts.filter(({ text }) => text !== '');
  return {
    text: kept.map(({ text }) => text).join(separator),
    from: kept.flatMap(({ from }, index) => (index === 0 ? from : [...gap.from, ...from])),
  };
}

export function trim(whole: TracedText): TracedText {
  const start = whole.text.length - whole.text.trimStart().length;
  const end = whole.text.trimEnd().length;
  return start >= end ? nothing : slice(whole, start, end);
}

/** Replaces each match; what is written instead keeps the place of what it replaces. Nothing given: cut out. */
export function replaceAll(
  whole: TracedText,
  expression: RegExp,
  replacement: string | ((match: RegExpExecArray) => string | null) = '',
): TracedText {
  if (whole.text.search(expression) < 0) return whole;
  const pieces: TracedText[] = [];
  let last = 0;
  for (const match of whole.text.matchAll(expression)) {
    const written = typeof replacement === 'string' ? replacement : replacement(match);
    if (written === null || match[0] === '') continue;
    const end = match.index + match[0].length;
    pieces.push(slice(whole, last, match.index), inPlaceOf(slice(whole, match.index, end), written));
    last = end;
  }
  return join([...pieces, slice(whole, last)]);
}

function inPlaceOf(old: TracedText, text: string): TracedText {
  // A change of case or the like leaves every unit where it was.
  if (text.length === old.text.length) return { text, from: old.from };
  const places = old.from.filter((place) => place !== null);
  const [first] = places;
  if (first === undefined) return grammar(text);
  const same = places.filter(({ input }) => input === first.input);
  const place: Place = {
    input: first.input,
    start: Math.min(...same.map(({ start }) => start)),
    end: Math.max(...same.map(({ end }) => end)),
  };
  return { text, from: Array.from({ length: text.length }, () => place) };
}

/** The finished text with its pieces: neighbours from one source, in its order, are one. */
export function draftTextOf(whole: TracedText): DraftText {
  const segments: Segment[] = [];
  let open: { text: string; place: Place | null } | null = null;
  const close = () => {
    if (open !== null) segments.push({ text: open.text, from: originOf(open.place) });
  };
  for (let at = 0; at < whole.text.length; at++) {
    const place = whole.from[at] ?? null;
    const unit = whole.text.charAt(at);
    if (open !== null && continues(open.place, place)) {
      open.text += unit;
      if (open.place !== null && place !== null)
        open.place = { ...open.place, end: Math.max(open.place.end, place.end) };
    } else {
      close();
      open = { text: unit, place };
    }
  }
  close();
  return { text: whole.text, segments };
}

/** A gap of a few units is what cleaning took out (a tag, a doubled space); a wide one is another passage. */
function continues(open: Place | null, next: Place | null): boolean {
  if (open === null || next === null) return open === next;
  return open.input === next.input && next.start >= open.start && next.start <= open.end + 2;
}

function originOf(place: Place | null): Origin {
  if (place === null) return { source: 'grammar', start: 0, end: 0 };
  const { source, name, index } = place.input;
  return {
    source,
    ...(name === undefined ? {} : { name }),
    ...(index === undefined ? {} : { index }),
    start: place.start,
    end: place.end,
  };
}
