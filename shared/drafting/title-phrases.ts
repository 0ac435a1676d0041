import { stopWords } from '../keywords/stop-words.data';
import { wordsOf } from '../keywords/tokens';
import { isProductNoun } from './family-of';
import { negations } from './grammar-words.data';
import { withoutEdges } from './sentences';
import { slice, type TracedText } from './traced-text';

/**
 * `quantity`: Pack of 10, 12 Piece; `measure`: 4mm to 12mm, M8 x 40 mm, 3/8"; `numbered`: 80 Grit; `code`: a part
 * number or grade; `use`: for brick and stone; `fits`: compatible with …; `with`: with depth stop; `words`: the rest.
 */
export interface TitlePhrase {
  kind: 'quantity' | 'measure' | 'numbered' | 'code' | 'use' | 'fits' | 'with' | 'words';
  text: TracedText;
}

/** Signs that divide a title; a comma within a figure does not, nor a hyphen within a word. */
const divider =
  /,(?!\d)|(?<!\d),|[|;:()[\]•\n]|\s[-–—/+]+\s|(?<=\S)[–—](?=\S)|[.!?](?=\s|$)|\sI\s(?=\p{Lu})/gu;

const number = String.raw`(?:\d[\d.,]*(?:[ -]\d+\/\d+|\/\d+)?|[½¼¾⅛⅜⅝⅞])`;
const unit = String.raw`(?:mm|cm|m|in|inch|inches|ft|kg|g|mg|lb|oz|ml|cl|l|kw|w|v|mah|ah|a|hz|nm|rpm|psi|bar|lm|db|tpi|yd|k|micron|kv|bhp)`;
const sized = String.raw`(?:[MØ]?${number}(?:[ -]?${unit}(?:(?![\p{L}\d])|(?=[x×]\d))|["'″°]C?|%)?(?:(?![\p{L}\d])|(?=[x×]\d)))`;
/** «25 mm wide x 50 m long»: the word goes with its figure. */
const side = String.raw`(?:\s(?:thick|wide|long|high|deep|tall|diameter|dia)\b\.?)?`;
const patterns: readonly { kind: TitlePhrase['kind']; expression: RegExp }[] = [
  {
    kind: 'quantity',
    expression: new RegExp(
      [
        String.raw`\b(?:pack|box|bag|case|card|tub|set|roll|pair)s? of \d{1,5}\b`,
        String.raw`\b\d{1,5}[ -]?(?:packs?|pk|pcs?|pieces?|pairs?|rolls?)\b`,
        String.raw`^\d{1,3} ?[x×](?= \p{L})`,
        String.raw`(?<= )[x×]\d{1,4}$`,
      ].join('|'),
      'iuy',
    ),
  },
  {
    kind: 'measure',
    expression: new RegExp(`${sized}${side}(?:\\s?(?:[x×/–-]|to)\\s?${sized}${side})*`, 'iuy'),
  },
  { kind: 'fits', expression: /(?:compatible (?:with|for|to)|(?:to )?fits?|suits?)\b.*/iuy },
  { kind: 'use', expression: /(?:(?:suitable|ideal|perfect|designed|great) )?for\b.*/iuy },
  { kind: 'with', expression: /(?:with|without|incl(?:uding|udes|\.)?|c\/w|made (?:from|of|in))\b.*/iuy },
  { kind: 'code', expression: /\d{1,4}(?: \d{2,4}){1,3}(?![\p{L}\d"'°])/uy },
  { kind: 'code', expression: /[\p{L}\d]*\d[\p{L}\d./-]*(?:[/-][\p{L}\d]+)*/uy },
];
const numberedWord = /\d{1,3}(?:[.,/]\d+)? ?-?(\p{Lu}?\p{Ll}{2,}|\p{Lu}{3,})(?![\p{L}\d])/uy;
const isMeasured = new RegExp(String.raw`\d ?-?(?:${unit})\b|["″°%]|\d\s?[x×]\s?\d|^[MØ]\d|[½¼¾⅛⅜⅝⅞]`, 'iu');

/** The phrases of a cleaned title, in its order. */
export function titlePhrases(title: TracedText): TitlePhrase[] {
  return divided(title).flatMap(phrasesOf);
}

/** A text at its dividing signs. */
export function divided(whole: TracedText): TracedText[] {
  const parts: TracedText[] = [];
  let last = 0;
  for (const match of whole.text.matchAll(divider)) {
    parts.push(slice(whole, last, match.index));
    last = match.index + match[0].length;
  }
  parts.push(slice(whole, last));
  return parts.map(withoutEdges).filter(({ text }) => text !== '');
}

interface Span {
  kind: TitlePhrase['kind'];
  start: number;
  end: number;
}

function phrasesOf(chunk: TracedText): TitlePhrase[] {
  return withTrailingWords(spansOf(chunk.text), chunk.text).flatMap(({ kind, start, end }) => {
    const text = withoutEdges(slice(chunk, start, end));
    const kept = kind === 'words' ? withoutStopEdges(text) : text;
    return kept.text === '' ? [] : [{ kind, text: kept }];
  });
}

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let run = 0;
  let at = 0;
  while (at < text.length) {
    const isStart = at === 0 || /[\s"'(]/.test(text.charAt(at - 1));
    const found = isStart ? spanAt(text, at) : null;
    if (found === null) {
      at++;
      continue;
    }
    if (at > run) spans.push({ kind: 'words', start: run, end: at });
    spans.push(found);
    at = found.end;
    run = at;
  }
  if (run < text.length) spans.push({ kind: 'words', start: run, end: text.length });
  return spans;
}

/** «3/8" Square Drive», «200 mm Measuring Range»: one or two words that end the chunk say what the figure is of. */
function withTrailingWords(spans: Span[], text: string): Span[] {
  const last = spans.at(-1);
  const before = spans.at(-2);
  if (last?.kind !== 'words' || before?.kind !== 'measure') return spans;
  const words = wordsOf(text.slice(last.start, last.end));
  if (words.length === 0 || words.length > 2 || words.some(({ key }) => isProductNoun(key))) return spans;
  return [...spans.slice(0, -2), { kind: 'measure', start: before.start, end: last.end }];
}

function spanAt(text: string, start: number): Span | null {
  for (const { kind, expression } of patterns) {
    const end = matchEnd(expression, text, start);
    if (end === null) continue;
    if (kind === 'use' || kind === 'with' || kind === 'fits')
      return { kind, start, end: endOfTail(text, start, end) };
    if (kind === 'measure') {
      if (isMeasured.test(text.slice(start, end))) return { kind, start, end };
      const numbered = matchEnd(numberedWord, text, start);
      if (numbered === null) continue;
      // «80 Grit» ends there; «10 Trim Knife Blades» is a name that begins with a count.
      return endsPhrase(text, numbered) ? { kind: 'numbered', start, end: numbered } : null;
    }
    // A small figure alone says nothing.
    const isCode = kind !== 'code' || /\p{L}/u.test(text.slice(start, end)) || end - start > 3;
    return { kind: isCode ? kind : 'numbered', start, end };
  }
  return null;
}

function endsPhrase(text: string, at: number): boolean {
  return /^\s*(?:$|[\d(]|(?:for|with|pack|box|set)\b)/i.test(text.slice(at));
}

function matchEnd(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  const match = expression.exec(text);
  return match === null || match[0] === '' ? null : at + match[0].length;
}

/** «for wood and metal 10 mm Pack of 5»: the tail ends where a pack or another tail begins. */
function endOfTail(text: string, start: number, end: number): number {
  const stop = /\s(?:\(|(?:pack|box|bag|set) of \d|\d+[ -]?(?:packs?|pcs?|pieces?)\b|with\b)/i.exec(
    text.slice(start + 1, end),
  );
  return stop === null ? end : start + 1 + stop.index;
}

/** Without small words at either end; «no» and «not» are none: they turn the meaning round. */
export function withoutStopEdges(text: TracedText): TracedText {
  const words = text.text.split(' ');
  let first = 0;
  let last = words.length;
  while (first < last && isWeak(words[first] ?? '')) first++;
  while (last > first && isWeak(words[last - 1] ?? '')) last--;
  const before = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
  const kept = words.slice(first, last).join(' ').length;
  return slice(text, before, before + kept);
}

function isWeak(word: string): boolean {
  const lower = word.toLowerCase();
  return (stopWords.has(lower) && !negations.has(lower)) || /^(?:x|[^\p{L}\p{N}]*)$/iu.test(word);
}
