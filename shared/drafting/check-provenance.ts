import { stemmer } from 'stemmer';
import { britishSpellings } from '../keywords/british-spellings.data';
import { singularOf, tokensOf, type Token } from '../keywords/tokens';
import { grammarWords, negations } from './grammar-words.data';
import { htmlEntities } from './html-entities.data';
import { exactConversion } from './exact-conversion';
import type { InputText } from './input-text';
import { quantitiesOf, type Quantity } from './quantities';

/** A token of a text that no input holds. */
export interface Unprovenanced {
  text: string;
  start: number;
  end: number;
  kind: 'number' | 'word' | 'code';
  /** «10 cm is in no input; the inputs say 10 mm». */
  reason: string;
}

/** A measure that no input holds as it is, but that an input's converts to exactly: it must be shown as converted. */
export interface Conversion {
  text: string;
  start: number;
  end: number;
  /** The input's own measure: «10 mm». */
  from: string;
}

export interface ProvenanceCheck {
  unprovenanced: Unprovenanced[];
  conversions: Conversion[];
}

export interface ProvenanceOptions {
  /** Search terms may hold what shoppers call it; what shoppers read may only hold facts. */
  field: 'visible' | 'searchTerms';
}

/**
 * Looks for every number, unit, name and word of a text in the inputs. Knows nothing of how the text was made, so that
 * it judges our own drafts and a model's alike. A figure must stand in an input with the same unit; a word by its
 * stem, British or American; a word that every input denies («not waterproof») is denied here too. What it cannot see:
 * a true figure put beside the wrong thing.
 */
export function checkProvenance(
  text: string,
  inputs: readonly InputText[],
  { field }: ProvenanceOptions,
): ProvenanceCheck {
  const index = indexOf(inputs, field);
  const check: ProvenanceCheck = { unprovenanced: [], conversions: [] };
  const quantities = quantitiesOf(text);
  for (const quantity of quantities) checkQuantity(text, quantity, index, check);
  const isInQuantity = ({ start, end }: Token) =>
    quantities.some((one) => start < one.end && end > one.start);
  const tokens = tokensOf(text);
  tokens.forEach((token, at) => {
    if (token.kind === 'word' && !isInQuantity(token))
      checkWord({ text, tokens, at, isProse: field === 'visible' }, index, check);
    if (token.kind === 'code' && !isInQuantity(token) && !index.codes.has(codeKey(token.key)))
      check.unprovenanced.push(missing(token, 'code', `«${token.text}» is in no input`));
  });
  return check;
}

interface Index {
  quantities: Quantity[];
  /** `value|unit` */
  figures: Set<string>;
  codes: Set<string>;
  /** By stem: whether an input says it, and whether one denies it. */
  stems: Map<string, { said: boolean; denied: boolean }>;
}

const indexes: Record<ProvenanceOptions['field'], WeakMap<readonly InputText[], Index>> = {
  visible: new WeakMap(),
  searchTerms: new WeakMap(),
};

function indexOf(inputs: readonly InputText[], field: ProvenanceOptions['field']): Index {
  const kept = indexes[field].get(inputs);
  if (kept !== undefined) return kept;
  const index: Index = { quantities: [], figures: new Set(), codes: new Set(), stems: new Map() };
  for (const input of inputs) {
    if (input.isFact || field === 'searchTerms') addText(index, decoded(input.text));
  }
  indexes[field].set(inputs, index);
  return index;
}

function addText(index: Index, text: string): void {
  for (const quantity of quantitiesOf(text)) {
    index.quantities.push(quantity);
    index.figures.add(figureKey(quantity));
  }
  const tokens = tokensOf(text);
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') index.codes.add(codeKey(token.key));
    if (token.kind === 'measure' || token.kind === 'number') return;
    const denied = isDenied(text, tokens, at);
    for (const stem of stemsOf(token.key)) addStem(index, stem, denied);
    // «hole saw» is «holesaw».
    const next = tokens[at + 1];
    if (token.kind === 'word' && next?.kind === 'word') addStem(index, stemOf(token.key + next.key), denied);
  });
}

function addStem({ stems }: Index, stem: string, denied: boolean): void {
  const entry = stems.get(stem) ?? { said: false, denied: false };
  if (denied) entry.denied = true;
  else entry.said = true;
  stems.set(stem, entry);
}

function checkQuantity(text: string, quantity: Quantity, index: Index, check: ProvenanceCheck): void {
  if (index.figures.has(figureKey(quantity))) return;
  const { start, end, unit, value } = quantity;
  const written = text.slice(start, end);
  const from = unit === null ? undefined : index.quantities.find((one) => exactConversion(one, quantity));
  if (from !== undefined) {
    check.conversions.push({ text: written, start, end, from: `${from.value} ${from.unit ?? ''}` });
    return;
  }
  const others = index.quantities
    .filter((one) => one.value === value)
    .map((one) => `${one.value} ${one.unit ?? ''}`.trim());
  const hint = others.length > 0 ? `; the inputs say ${[...new Set(others)].slice(0, 3).join(', ')}` : '';
  check.unprovenanced.push({
    text: written,
    start,
    end,
    kind: 'number',
    reason: `«${written}» is in no input${hint}`,
  });
}

function checkWord(
  { text, tokens, at, isProse }: { text: string; tokens: readonly Token[]; at: number; isProse: boolean },
  index: Index,
  check: ProvenanceCheck,
): void {
  const token = tokens[at];
  if (token === undefined) return;
  const { key } = token;
  if (isProse && negations.has(key)) {
    if (!index.stems.has(stemOf(key)))
      check.unprovenanced.push(
        missing(token, 'word', `«${token.text}» turns the meaning round, and no input says it`),
      );
    return;
  }
  if (grammarWords.has(key) || key.length === 1) return;
  const found = stemsOf(key)
    .map((stem) => index.stems.get(stem))
    .find((entry) => entry !== undefined);
  if (found === undefined) {
    check.unprovenanced.push(missing(token, 'word', `«${token.text}» is in no input`));
    return;
  }
  // Search terms are a bag of words: who stands beside whom means nothing there.
  const denied = isProse && isDenied(text, tokens, at);
  if (isProse && (denied ? !found.denied : !found.said)) {
    const said = denied ? 'no input denies it' : 'the inputs deny it';
    check.unprovenanced.push(missing(token, 'word', `«${token.text}»: ${said}`));
  }
}

/**
 * «not waterproof», «non-slip», «not for use in tiles or glass»: a word of denial before it in the clause, with small
 * words alone between; or «free» right after it («dust-free»).
 */
function isDenied(text: string, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const end = tokens[at]?.end ?? 0;
  if (after?.key === 'free' && after.start - end === 1) return true;
  for (let before = at - 1; before >= 0 && at - before <= 6; before--) {
    const token = tokens[before];
    const next = tokens[before + 1];
    if (token === undefined || next === undefined || /[.,;:!?()\n]/.test(text.slice(token.end, next.start)))
      return false;
    if (negations.has(token.key)) return true;
    if (['or', 'nor', 'and'].includes(token.key)) return before > 0 && isDenied(text, tokens, before - 1);
    if (!grammarWords.has(token.key)) return false;
  }
  return false;
}

function missing({ text, start, end }: Token, kind: Unprovenanced['kind'], reason: string): Unprovenanced {
  return { text, start, end, kind, reason };
}

function figureKey({ value, unit }: Quantity): string {
  return `${Math.round(value * 1e6)}|${unit ?? ''}`;
}

function codeKey(key: string): string {
  return key.replace(/[\s-]/g, '');
}

function stemsOf(key: string): string[] {
  const british = Object.hasOwn(britishSpellings, key) ? britishSpellings[key] : undefined;
  return british === undefined ? [stemOf(key)] : [stemOf(british), stemOf(key)];
}

const stemmed = new Map<string, string>();

function stemOf(word: string): string {
  let stem = stemmed.get(word);
  if (stem === undefined) {
    // -ise and -ize, as in galvanised, are one.
    const plain = singularOf(word.replace(/'s?$/, ''))
      .replace(/yz(?=e|ing)/, 'ys')
      .replace(/iz(?=e|ing|ation)/, 'is');
    stem = stemmer(plain);
    if (stemmed.size > 20_000) stemmed.clear();
    stemmed.set(word, stem);
  }
  return stem;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&([a-z]{2,6}\d{0,2});/gi,
    (whole, name: string) => htmlEntities[name.toLowerCase()] ?? whole,
  );
}
