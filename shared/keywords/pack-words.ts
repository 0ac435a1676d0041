import { praiseWords } from './banned-terms.data';
import { makerNames } from './maker-names';
import { plainMeasures } from './plain-measures';
import { stemOf } from './stem';
import { smallWords } from './small-words.data';
import { tokensOf } from './tokens';

/** A word as search terms would hold it, with the stem by which it covers its other forms. */
export interface PackWord {
  stem: string;
  /** Lower case, as written. */
  form: string;
}

const accents = /\p{M}+/gu;
const asinForm = /^b0(?=[a-z]*\d)[a-z0-9]{8}$/;

/**
 * The words of a phrase that search terms must hold for it: no small words, each stem once. Spellings and compounds
 * stay apart here, unlike in `normalise`: Amazon asks for variants in search terms, so «holesaw» is not said by «hole
 * saw», nor «10mm» by «10 mm».
 */
export function packWordsOf(phrase: string): PackWord[] {
  const words = new Map<string, string>();
  for (const token of tokensOf(plainMeasures(phrase.toLowerCase()))) {
    for (const form of token.kind === 'measure'
      ? token.key.split(/[\s\u00a0]+|(?<=\d)-(?=[a-z])/)
      : [token.key]) {
      const plain = form.normalize('NFD').replace(accents, '');
      if (form === '' || smallWords.has(form) || (plain.length === 1 && token.kind === 'word')) continue;
      const stem = token.kind === 'word' ? stemOf(plain) : plain;
      if (!words.has(stem)) words.set(stem, form.endsWith("'s") ? form.slice(0, -2) : form);
    }
  }
  return [...words].map(([stem, form]) => ({ stem, form }));
}

/** Why a phrase may not stand in search terms, in words; null when it may. */
export function refusalOf(
  words: readonly PackWord[],
  brandStems: readonly (readonly string[])[],
): string | null {
  if (words.length === 0) return 'holds no word to search for';
  const asin = words.find(({ form }) => asinForm.test(form));
  if (asin !== undefined) return `holds the ASIN ${asin.form.toUpperCase()}`;
  const praise = words.find(({ form }) => praiseWords.has(form));
  if (praise !== undefined) return `holds «${praise.form}», which Amazon does not take in search terms`;
  const maker = words.find(({ form }) => makerNames.has(form));
  if (maker !== undefined) return `holds the brand «${maker.form}»`;
  const stems = words.map(({ stem }) => stem);
  const brand = brandStems.find((parts) => parts.length > 0 && holdsRun(stems, parts));
  return brand === undefined ? null : `holds the brand «${brand.join(' ')}»`;
}

function holdsRun(stems: readonly string[], run: readonly string[]): boolean {
  return stems.some((_, at) => run.every((part, offset) => stems[at + offset] === part));
}
