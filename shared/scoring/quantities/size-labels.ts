import { stopWords } from '../../keywords/stop-words.data';
import { isWord, singularOf, splitTokens } from '../../keywords/tokens';
import type { Quantity } from './quantities';

/** Which measure of a thing a figure is. */
export type SizeKind = 'length' | 'width' | 'height' | 'depth' | 'thickness' | 'diameter' | 'bore' | 'weight';

const kinds: Readonly<Record<string, SizeKind>> = {
  long: 'length',
  length: 'length',
  wide: 'width',
  width: 'width',
  high: 'height',
  height: 'height',
  tall: 'height',
  deep: 'depth',
  depth: 'depth',
  thick: 'thickness',
  thickness: 'thickness',
  diameter: 'diameter',
  dia: 'diameter',
  outside: 'diameter',
  outer: 'diameter',
  od: 'diameter',
  ø: 'diameter',
  bore: 'bore',
  arbor: 'bore',
  arbour: 'bore',
  weigh: 'weight',
  weighing: 'weight',
  weight: 'weight',
};

/** Words beside a label that tell no part of the thing from another. */
const neutral = new Set(
  'overall total full maximum max approximately approx size item product measure measuring dimension made whole exactly only nominal'.split(
    ' ',
  ),
);

/** A measure with its label: «65 mm length», «diameter: 125 mm», «bore 30 mm». */
export interface LabelledSize {
  kind: SizeKind;
  /** Of which part: «cable» in «cable length 2 m»; empty for the thing itself. */
  part: string;
  quantity: Quantity;
}

/** The label that stands in the same clause as a measure, or null where none does, or more than one. */
export function labelOf(text: string, quantity: Quantity): LabelledSize | null {
  if (!hint.test(text.slice(Math.max(0, quantity.start - reach), quantity.end + reach))) return null;
  const words = splitTokens(clauseAround(text, quantity))
    .filter(isWord)
    .map(({ key }) => singularOf(key));
  const labels = words.filter((word) => kindOf(word) !== null);
  const kind = labels.length === 1 ? kindOf(labels[0] ?? '') : null;
  if (kind === null) return null;
  const others = words.filter((word) => kindOf(word) === null && !stopWords.has(word) && !neutral.has(word));
  if (others.length > 2) return null;
  return { kind, part: others.join(' '), quantity };
}

/** The kind of size that a word names. */
export function kindOf(word: string): SizeKind | null {
  return Object.hasOwn(kinds, word) ? (kinds[word] ?? null) : null;
}

/** How far from the measure its label may stand. */
const reach = 60;
/** Without one of these there is no label: the clauses are not read further. */
const hint = /long|length|wide|width|high|height|tall|deep|depth|thick|dia|out|od|ø|bore|arbo|weigh/i;
const boundary = /[,;:.!?()|–—•]\s|\s(?:and|with|plus|x|×|-)\s|\n/gi;

/** The words between the commas, stops and «and»s on both sides of a measure, without the measure itself. */
function clauseAround(text: string, { start, end }: Quantity): string {
  // «Diameter: 125 mm»: the colon belongs to the label.
  const before = text.slice(Math.max(0, start - reach), start).replace(/:\s*$/, ' ');
  const after = `${text.slice(end, end + reach)} `;
  return `${afterLastBoundary(before)} ${beforeFirstBoundary(after)}`;
}

function afterLastBoundary(text: string): string {
  let from = 0;
  boundary.lastIndex = 0;
  while (boundary.test(text)) from = boundary.lastIndex;
  return text.slice(from);
}

function beforeFirstBoundary(text: string): string {
  const at = text.search(boundary);
  return at === -1 ? text : text.slice(0, at);
}
