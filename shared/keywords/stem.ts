import { stemmer } from 'stemmer';
import { britishFormOf } from './british-form';
import { singularForms } from './irregular-plurals.data';
import { spellingVariants } from './spelling-variants.data';
import { singularOf } from './tokens';

/** A catalogue's words are some thousands; past this the memory is emptied rather than let grow. */
const mostRemembered = 50_000;
const plainStems = new Map<string, string>();
const foldedStems = new Map<string, string>();

/**
 * The stem of a lower-case word: singular, then Porter's algorithm (Porter 1980) until nothing changes, so that the
 * stem of a stem is itself. Words of up to three letters and listed irregular ones are left as they are, since «gas»
 * is no plural of «ga». Spellings stay apart: `foldedStemOf` joins them.
 */
export function stemOf(word: string): string {
  return remember(plainStems, word, () => settle(word, (form) => form));
}

/** The same with British and American spellings, and -ise and -ize, as one word. */
export function foldedStemOf(word: string): string {
  return remember(foldedStems, word, () => settle(word, spellingOf));
}

function remember(memory: Map<string, string>, word: string, make: () => string): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= mostRemembered) memory.clear();
  const made = make();
  memory.set(word, made);
  return made;
}

const plainLetters = /^[a-z]+$/;
/** Every round shortens the word or ends; the bound is for words of pathological length alone. */
const mostRounds = 12;

function settle(word: string, spell: (form: string) => string): string {
  let form = withoutPossessive(word);
  for (let round = 0; round < mostRounds; round++) {
    const next = step(form, spell);
    if (next === form) return form;
    form = next;
  }
  return form;
}

function step(form: string, spell: (form: string) => string): string {
  const spelt = spell(form);
  const irregular = own(singularForms, spelt);
  if (irregular !== undefined) return irregular;
  if (spelt.length <= 3 || !plainLetters.test(spelt)) return spelt;
  const singular = singularOf(spelt);
  return singular.length <= 3 || isSettled(singular) ? singular : stemmer(singular);
}

function isSettled(word: string): boolean {
  return own(singularForms, word) === word;
}

function spellingOf(word: string): string {
  const listed = own(spellingVariants, word) ?? britishFormOf(word);
  if (listed !== null) return listed;
  return endsInZ.test(word) && !isZByRight.test(word) ? word.replace(endsInZ, '$1s$2') : word;
}

/** -ize, -izing, -ization and -yze, which many British sellers write with s; not size, prize, seize, maize. */
const endsInZ = /^([a-z]{2,}[iy])z(e|es|ed|ing|er|ers|ation|able)$/;
const isZByRight = /(?:^|re|over|under|down|up|out|mid|cap)siz|priz|seiz|aiz/;

function withoutPossessive(word: string): string {
  if (!word.includes("'")) return word;
  const bare = word.replace(/'s?$/, '').replaceAll("'", '');
  return bare === '' ? word : bare;
}

/** A table's own entry: «constructor» is a word too. */
function own(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
