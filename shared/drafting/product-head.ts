import { wordsOf, type Token } from '../keywords/tokens';
import { isProductNoun } from './family-of';
import { praise } from './plain-nouns.data';
import { withoutEdges } from './sentences';
import { withoutStopEdges, type TitlePhrase } from './title-phrases';
import { slice, type TracedText } from './traced-text';

/** Longer runs of nouns are lists of keywords. */
const mostWords = 8;

export interface ProductHead {
  /** What the product is called: «Masonry Drill Bit Set». */
  head: TracedText;
  /** The other phrases of the title, in order. */
  rest: TitlePhrase[];
}

/**
 * What the seller's own title calls the product: the first run of words with a noun that names a kind of product, up
 * to its last noun, before the first word that is said again. `noun` is one more noun that counts (of
 * `item_type_name`), case folded. Null when the title has no word at all.
 */
export function productHead(phrases: readonly TitlePhrase[], noun: string | null): ProductHead | null {
  const isNoun = (key: string) => key === noun || isProductNoun(key);
  const runs = phrases.filter(({ kind }) => kind === 'words');
  const chosen = runs.find(({ text }) => wordsOf(text.text).some(({ key }) => isNoun(key))) ?? runs[0];
  if (chosen === undefined) return null;
  const whole = chosen.text;
  const words = wordsOf(whole.text);
  const [first, last] = boundsOf(words, isNoun);
  // «10 Trim Knife Blades»: the count belongs to the name.
  const isCount = first === 0 && /^\d{1,3}[ -]?$/.test(whole.text.slice(0, words[0]?.start));
  const start = isCount ? 0 : (words[first]?.start ?? 0);
  const end = words[last]?.end ?? whole.text.length;
  const at = phrases.indexOf(chosen);
  const around = [slice(whole, 0, start), slice(whole, end)].map((part) =>
    withoutStopEdges(withoutEdges(part)),
  );
  const left = around.map((text, index): TitlePhrase[] =>
    text.text === '' || (index === 0 && isPraise(text.text)) ? [] : [{ kind: 'words', text }],
  );
  return {
    head: slice(whole, start, end),
    rest: [...phrases.slice(0, at), ...left.flat(), ...phrases.slice(at + 1)],
  };
}

function boundsOf(words: readonly Token[], isNoun: (key: string) => boolean): [number, number] {
  let first = 0;
  while (first < words.length - 1 && praise.has(words[first]?.key ?? '')) first++;
  const seen = new Set<string>();
  let stop = first;
  while (stop < words.length && stop - first < mostWords) {
    const key = words[stop]?.key ?? '';
    if (key.length > 3 && (seen.has(key) || seen.has(`${key}s`) || seen.has(key.replace(/s$/, '')))) break;
    seen.add(key);
    stop++;
  }
  let last = stop - 1;
  while (last >= first && !isNoun(words[last]?.key ?? '')) last--;
  // Without a noun that we know the whole run is its name; when the run goes on, its first few words.
  if (last < first) last = Math.min(stop, first + 4) - 1;
  return [first, last];
}

function isPraise(text: string): boolean {
  return wordsOf(text).every(({ key }) => praise.has(key));
}
