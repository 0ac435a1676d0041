import { slice, trim, type TracedText } from './traced-text';

/** A full stop after one of these ends no sentence. */
const shortened =
  /(?:\b(?:approx|incl|excl|e\.g|i\.e|no|nos|dia|max|min|pcs|qty|ref|st|vs|etc|inc|app|temp)|^\d{1,2})$/i;
const ends = /[.!?]+(?=\s+["'(]?[\p{Lu}\d]|\s*$)|\n+|(?<=[\p{Ll}\d)"])\s+[|•]\s+/gu;
const edges = { start: /^[\s\-–—*:;,.|·!?)\]]+/, end: /[\s\-–—*:;,.|!?([]+$/ };

/** The sentences of a plain text, without the signs at either end. A question says nothing about a product: left out. */
export function sentencesOf(whole: TracedText): TracedText[] {
  const found: TracedText[] = [];
  let last = 0;
  const take = (end: number, sign: string) => {
    const sentence = withoutEdges(slice(whole, last, end));
    if (sentence.text !== '' && !sign.includes('?')) found.push(sentence);
  };
  for (const match of whole.text.matchAll(ends)) {
    if (match[0].startsWith('.') && shortened.test(whole.text.slice(last, match.index).trim())) continue;
    take(match.index, match[0]);
    last = match.index + match[0].length;
  }
  take(whole.text.length, '');
  return found;
}

/** Without dashes, commas and list signs at either end; `+/-` and a leading minus before a figure stay. */
export function withoutEdges(whole: TracedText): TracedText {
  const start = /^[\s]*-\d/.test(whole.text) ? 0 : (edges.start.exec(whole.text)?.[0].length ?? 0);
  const rest = slice(whole, start);
  return trim(slice(rest, 0, rest.text.length - (edges.end.exec(rest.text)?.[0].length ?? 0)));
}
