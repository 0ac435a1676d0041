import { praiseWords } from './banned-terms.data';
import { smallWords } from './small-words.data';
import { tokensOf, type Token } from './tokens';

/** Words that stand together in a text, between punctuation and small words: a noun phrase, near enough. */
type Run = readonly Token[];

/** Longest phrase: shoppers rarely type more than four telling words. */
const mostWords = 4;
const isJoining = /^[\s\u00a0-]*$/;

/** The runs of a text. */
export function runsOf(text: string): Run[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  let end = 0;
  for (const token of tokensOf(text)) {
    const isBreak = run.length > 0 && !isJoining.test(text.slice(end, token.start));
    const isSmall = smallWords.has(token.key);
    if ((isBreak || isSmall) && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (!isSmall) run.push(token);
    end = token.end;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** A phrase of one to four words as it stands in a text, lower case. */
export interface TextPhrase {
  phrase: string;
  words: number;
  /** It ends its run: in English the head noun stands last, so «masonry drill bit», not «masonry drill». */
  isHeaded: boolean;
}

/** Every phrase of a text that a shopper might type; part numbers, ASINs and praise are none. */
export function phrasesOfText(text: string): TextPhrase[] {
  const phrases: TextPhrase[] = [];
  for (const run of runsOf(text)) {
    for (let start = 0; start < run.length; start++) {
      for (let end = start + 1; end <= Math.min(run.length, start + mostWords); end++) {
        const tokens = run.slice(start, end);
        if (!isSearchable(tokens)) continue;
        const phrase = tokens.map(({ key }) => key).join(' ');
        phrases.push({ phrase, words: tokens.length, isHeaded: end === run.length });
      }
    }
  }
  return phrases;
}

function isSearchable(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (first === undefined || last === undefined) return false;
  if (tokens.length === 1)
    return first.kind === 'word' && first.key.length >= 3 && !praiseWords.has(first.key);
  if (last.kind === 'number' || !tokens.some(({ kind, key }) => kind === 'word' && key.length >= 3))
    return false;
  return !tokens.some((token) => praiseWords.has(token.key) || isPartNumber(token));
}

/** «41207», «NORHWHH48», «B0CT4K8R2M»; not «M6», «PH2» or «IP68». */
function isPartNumber({ kind, key }: Token): boolean {
  return (kind === 'number' && /^\d{4,}$/.test(key)) || (kind === 'code' && key.length >= 7);
}
