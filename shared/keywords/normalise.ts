import { knownCompounds, type Compounds } from './compounds';
import { plainMeasures } from './plain-measures';
import { smallWords } from './small-words.data';
import { plainMeasure, pushFigure, pushWord, type StemList } from './stem-list';
import { tokensOf } from './tokens';

/** A phrase under which all its spellings are one. */
export interface NormalisedPhrase {
  /** Stems in the order of the phrase, compounds apart, measures tight: «Holesaw bits 10 mm» -> «hole saw bit 10mm». */
  key: string;
  /** The same stems sorted, each once, without the small words; «no», «non» and «without» stay: they turn a meaning. */
  setKey: string;
  stems: readonly string[];
}

/** A size in odd punctuation may come together only once that is gone; the second reading settles nearly all. */
const mostRounds = 5;

/**
 * One key for case, plural, British and American spelling, hyphens, units and compounds. `normalise(key).key` is the
 * key again. A text without letters or figures has an empty key.
 */
export function normalise(phrase: string, compounds: Compounds = knownCompounds): NormalisedPhrase {
  let stems = stemsOf(phrase, compounds);
  for (let round = 0; round < mostRounds && stems.some((stem) => /\d/.test(stem)); round++) {
    const again = stemsOf(stems.join(' '), compounds);
    if (again.join(' ') === stems.join(' ')) break;
    stems = again;
  }
  return { key: stems.join(' '), setKey: setKeyOf(stems), stems };
}

/** The order-free key of stems. */
export function setKeyOf(stems: readonly string[]): string {
  const telling = stems.filter((stem) => !isSmallWord(stem));
  return [...new Set(telling.length > 0 ? telling : stems)].sort().join(' ');
}

/** True for a stem that a search engine passes over. */
export function isSmallWord(stem: string): boolean {
  return smallWords.has(stem);
}

/** The stems of any text, as `normalise` orders them. */
export function stemsOf(text: string, compounds: Compounds = knownCompounds): string[] {
  const list: StemList = { stems: [], compounds };
  for (const token of tokensOf(plainMeasures(plainLetters(text)))) {
    if (token.kind === 'word') pushWord(list, token.key);
    else if (token.kind === 'measure' || token.kind === 'number') pushFigure(list, plainMeasure(token.key));
    // «PH-2» and «PH2» are one part.
    else pushFigure(list, token.key.replaceAll('-', ''));
  }
  return list.stems;
}

const accents = /\p{M}+/gu;
const onlyAscii = /^[\x20-\x7e]*$/;
const fullWidth = /[\uff01-\uff5e]/g;

/** Lower case, full-width letters as plain ones, accents off: shoppers type «decor» for «décor». */
function plainLetters(text: string): string {
  if (onlyAscii.test(text)) return text.toLowerCase();
  return text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u00a0', ' ')
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase();
}
