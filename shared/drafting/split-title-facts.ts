import { compoundWords } from '../keywords/compounds.data';
import { foldedStemOf } from '../keywords/stem';
import { stopWords } from '../keywords/stop-words.data';
import { tokensOf } from '../keywords/tokens';
import { unitNames } from '../keywords/units.data';
import { cleanTitle } from './split-title-clean';
import { adWords, adPhrases, turningWords } from './split-title-words.data';

/** One thing that a title states: what it is compared by, and how it was written. */
export interface TitleFact {
  /** Stems with a figure bound to its noun: «12 piec», «400ml», «no light». */
  key: string;
  text: string;
}

const figure = String.raw`\d[\d.,]*(?:\/\d+)?`;

/**
 * The facts of a text, for comparing what two texts state: every word by its stem, but articles, conjunctions,
 * prepositions and plain advertising; a figure bound to its unit, else to the word beside it; «no», «not», «without»
 * bound to what they deny.
 */
export function titleFactsOf(text: string): TitleFact[] {
  return readFacts(text).facts;
}

/**
 * The facts of an old title that neither the new title nor the highlight nor a bullet states: empty when nothing is
 * lost. It knows nothing of how a title was split, so that it can judge a split, an edit by hand, or Amazon's own.
 */
export function lostFacts(
  old: string,
  next: { title: string; itemHighlight?: string | null; bullets?: readonly string[] },
): string[] {
  const said = new Set<string>();
  for (const text of [next.title, next.itemHighlight ?? '', ...(next.bullets ?? [])]) {
    for (const key of readFacts(text).keys) said.add(key);
  }
  const lost = titleFactsOf(old).filter(({ key }) => !said.has(key));
  return [...new Map(lost.map(({ key, text }) => [key, text])).values()];
}

interface Mark {
  text: string;
  key: string;
  isFigure: boolean;
  /** Divided from the mark before by a sign. */
  isFirst: boolean;
}

function readFacts(text: string): { facts: TitleFact[]; keys: Set<string> } {
  const marks = marksOf(text);
  const facts: TitleFact[] = [];
  const keys = new Set<string>();
  const add = (key: string, written: string) => {
    facts.push({ key, text: written });
    keys.add(key);
  };
  marks.forEach((mark, at) => {
    const before = mark.isFirst ? undefined : marks[at - 1];
    const after = marks[at + 1]?.isFirst === false ? marks[at + 1] : undefined;
    if (mark.isFigure || turningWords.has(mark.key)) {
      // Said in whichever way it is bound; lost only where neither neighbour came along.
      if (after) keys.add(`${mark.key} ${after.key}`);
      if (before) keys.add(`${before.key} ${mark.key}`);
      if (after) facts.push({ key: `${mark.key} ${after.key}`, text: `${mark.text} ${after.text}` });
      else if (before) facts.push({ key: `${before.key} ${mark.key}`, text: `${before.text} ${mark.text}` });
      else add(mark.key, mark.text);
      keys.add(mark.key);
      return;
    }
    add(mark.key, mark.text);
  });
  return { facts, keys };
}

function marksOf(text: string): Mark[] {
  const plain = cleanTitle(text)
    .replace(adPhrases, ' ')
    .replace(new RegExp(`(${figure}|[½¼¾⅛⅜⅝⅞])"`, 'gu'), '$1in ')
    .replace(new RegExp(`(${figure})'(?!\\p{L})`, 'gu'), '$1ft ')
    .replace(/\b(?:colou?r|size)\s*:\s*/giu, ' ')
    .replace(/(?<=\d)°/gu, 'deg');
  const marks: Mark[] = [];
  let last = 0;
  let isDivided = true;
  for (const token of tokensOf(plain)) {
    const gap = plain.slice(last, token.start);
    if (/[,;|:()[\]]|\.\s|\s[-–—]|[-–—]\s/u.test(gap)) isDivided = true;
    last = token.end;
    for (const key of keysOf(token.kind, token.key)) {
      if (stopWords.has(key) && !turningWords.has(key)) continue;
      if (adWords.has(key)) continue;
      marks.push({ text: token.text, key, isFigure: /^\d[\d.,/]*$/.test(key), isFirst: isDivided });
      isDivided = false;
    }
  }
  return marks;
}

function keysOf(kind: string, key: string): string[] {
  if (kind === 'word') {
    const stem = foldedStemOf(key);
    return compounds.get(stem) ?? compounds.get(foldedStemOf(stem)) ?? [stem];
  }
  if (kind !== 'measure') return key.split(/[×x](?=\d)/);
  const parts = key.replace(/[\s-]+(?=[a-z])/g, '').split(/[x×-](?=\d)/);
  return parts.map((part) => part.replace(/[a-z]+$/, (unit) => alsoUnits[unit] ?? unitNames[unit] ?? unit));
}

const alsoUnits: Readonly<Record<string, string>> = { ounce: 'oz', ounces: 'oz', pound: 'lb', pounds: 'lb' };

const compounds = new Map(
  [...compoundWords, 'smart watch', 'super glue'].map((words) => [
    foldedStemOf(words.replace(' ', '')),
    words.split(' ').map((word) => foldedStemOf(word)),
  ]),
);
