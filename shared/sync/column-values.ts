/**
 * How a run of primitive values is written in packed columns: the shortest of a few forms, none of which loses
 * anything. What is random (ids, codes, names of files) keeps its characters and sheds all that repeats round them.
 */

export type Primitive = string | number | boolean | null;

export type Values =
  /** one primitive, repeated */
  | ['=', Primitive]
  /** whole numbers as differences, from 0 */
  | ['+', number[]]
  /** whole numbers as what they have over the least of them */
  | ['-', number, number[]]
  /** a dictionary, and for each value its place in it */
  | ['#', Primitive[], number[]]
  /** UUIDs: their first 48 bits (in UUIDv7 the time), and all other digits in one string */
  | ['u', Values, string]
  /** texts alike in length, beginning and end: these two, the width of what lies between, and all of that in one string */
  | ['f', string, string, number, string]
  /** the same with exceptions: place and text of each, which the string leaves out */
  | ['g', string, string, number, string, number[], string[]]
  /** primitives as they are */
  | ['v', Primitive[]];

export const valueForms: ReadonlySet<string> = new Set(['=', '+', '-', '#', 'u', 'f', 'g', 'v']);

/** Fewer texts than this are not worth a form of their own. */
const fewest = 8;

export function packValues(values: Primitive[]): Values {
  const [first = null] = values;
  if (values.length > 0 && values.every((value) => value === first)) return ['=', first];
  const numbers = packWhole(values);
  if (numbers) return numbers;
  const dictionary = dictionaryOf(values);
  if (dictionary) {
    return ['#', [...dictionary.keys()], values.map((value) => dictionary.get(value) ?? 0)];
  }
  const texts = values.length >= fewest && values.every((value) => typeof value === 'string') ? values : null;
  return (texts && (packUuids(texts) ?? packAlike(texts))) ?? ['v', values];
}

/** Each value once, with its place; null where that would spare nothing, which half the values may tell. */
function dictionaryOf(values: Primitive[]): Map<Primitive, number> | null {
  const dictionary = new Map<Primitive, number>();
  for (const value of values) {
    if (dictionary.has(value)) continue;
    dictionary.set(value, dictionary.size);
    if (dictionary.size * 2 > values.length) return null;
  }
  return dictionary;
}

/** The values of a packed run, `count` of them. Throws where they are not. */
export function unpackValues(packed: Values, count: number): Primitive[] {
  const values = unpackForm(packed, count);
  if (values.length !== count) throw damaged();
  return values;
}

const damaged = () => new Error('These columns are damaged: values are missing');

/** Pieces of equal width, from the first to the last of the text. */
function pieces(joined: string, width: number, count: number): string[] {
  if (joined.length !== width * count) throw damaged();
  return Array.from({ length: count }, (_, at) => joined.slice(at * width, (at + 1) * width));
}

function unpackForm(packed: Values, count: number): Primitive[] {
  switch (packed[0]) {
    case '=':
      return Array.from({ length: count }, () => packed[1]);
    case '+': {
      let value = 0;
      return packed[1].map((difference) => (value += difference));
    }
    case '-':
      return packed[2].map((over) => packed[1] + over);
    case '#':
      return packed[2].map((place) => packed[1][place] ?? null);
    case 'u':
      return unpackUuids(unpackValues(packed[1], count), packed[2]);
    case 'f':
      return pieces(packed[4], packed[3], count).map((piece) => packed[1] + piece + packed[2]);
    case 'g': {
      const [, prefix, suffix, width, joined, places, texts] = packed;
      const others = new Map(places.map((place, at) => [place, texts[at] ?? null]));
      const alike = pieces(joined, width, count - others.size).values();
      return Array.from({ length: count }, (_, place) =>
        others.has(place) ? (others.get(place) ?? null) : prefix + (alike.next().value ?? '') + suffix,
      );
    }
    case 'v':
      return packed[1];
  }
}

/** Null when the values are not whole numbers; plain ones where differences and distances would be longer. */
function packWhole(values: Primitive[]): Values | null {
  if (!values.every(Number.isSafeInteger)) return null;
  const numbers = values as number[];
  const least = numbers.reduce((low, value) => Math.min(low, value), numbers[0] ?? 0);
  const differences = numbers.map((value, at) => value - (numbers[at - 1] ?? 0));
  const over = numbers.map((value) => value - least);
  const forms: [number, Values][] = [[digits(numbers), ['v', numbers]]];
  if (differences.every(Number.isSafeInteger)) forms.push([digits(differences), ['+', differences]]);
  if (over.every(Number.isSafeInteger)) forms.push([digits(over), ['-', least, over]]);
  return forms.reduce((best, form) => (form[0] < best[0] ? form : best))[1];
}

/** About how many characters the numbers take. */
function digits(numbers: number[]): number {
  return numbers.reduce((sum, value) => sum + Math.log10(Math.abs(value) + 1) + (value < 0 ? 1 : 0), 0);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function packUuids(texts: string[]): Values | null {
  if (!texts.every((text) => uuid.test(text))) return null;
  const plain = texts.map((text) => text.replaceAll('-', ''));
  const times = plain.map((text) => parseInt(text.slice(0, 12), 16));
  return ['u', packValues(times), plain.map((text) => text.slice(12)).join('')];
}

function unpackUuids(times: Primitive[], joined: string): string[] {
  const rests = pieces(joined, 20, times.length);
  return rests.map((rest, at) => {
    const first = Number(times[at]).toString(16).padStart(12, '0');
    return `${first.slice(0, 8)}-${first.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`;
  });
}

/** Null unless nine in ten texts have one length. */
function packAlike(texts: string[]): Values | null {
  const length = commonestLength(texts);
  const alike = texts.filter((text) => text.length === length);
  const [first = ''] = alike;
  if (length === 0 || alike.length * 10 < texts.length * 9) return null;
  const start = sharedLength(alike, (text, at) => text.charCodeAt(at));
  const end = Math.min(
    sharedLength(alike, (text, at) => text.charCodeAt(length - 1 - at)),
    length - start,
  );
  const width = length - start - end;
  const joined = alike.map((text) => text.slice(start, length - end)).join('');
  const affixes = [first.slice(0, start), first.slice(length - end)] as const;
  if (alike.length === texts.length) return ['f', ...affixes, width, joined];
  const others = texts.flatMap((text, place) => (text.length === length ? [] : [place]));
  return ['g', ...affixes, width, joined, others, others.map((place) => texts[place] ?? '')];
}

function commonestLength(texts: string[]): number {
  const counts = new Map<number, number>();
  for (const { length } of texts) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** How many units all texts share, told one by one by `unit`. */
function sharedLength(texts: string[], unit: (text: string, at: number) => number): number {
  const [first = ''] = texts;
  let shared = first.length;
  for (const text of texts) {
    let at = 0;
    while (at < shared && unit(text, at) === unit(first, at)) at += 1;
    shared = at;
  }
  return shared;
}
