import type { Atom } from './split-title-atoms';
import { softened } from './split-title-chunks';
import { titleFactsOf } from './split-title-facts';
import { glueWords, turningWords } from './split-title-words.data';

/** Neighbouring atoms that leave the title together. */
export interface Phrase {
  text: string;
  /** What the title said there, whole. */
  was: string;
  keys: string[];
  chunk: number;
}

const longestPhrase = 100;
const longestWhole = 125;

/**
 * What the title does not keep, as short phrases without what it says already.
 * @param isTight a phrase of which most is said already keeps what is new alone
 */
export function phrasesLeft(atoms: readonly Atom[], kept: readonly boolean[], isTight = false): Phrase[] {
  const said = new Set(atoms.filter((_, index) => kept[index] === true).flatMap(({ keys }) => keys));
  const isNew = ({ keys }: Atom) => keys.some((key) => !said.has(key));
  const share = (run: readonly Atom[]) => run.filter(isNew).length / run.length;
  const found = new Map<Atom[], Phrase>();
  const runs = runsOf(atoms, kept).flatMap(inPieces);
  // What says most that is new goes first, so that «Small» alone is chosen over «Small Town and Country».
  for (const run of runs.toSorted((a, b) => share(b) - share(a))) {
    const was = softened(run.map(({ text }) => text).join(' '));
    const whole = readable(trimmedRun(run, said));
    const text = isTight ? withoutEcho(run, whole, said) : whole;
    const keys = titleFactsOf(text).map(({ key }) => key);
    if (keys.every((key) => said.has(key))) continue;
    for (const key of keys) said.add(key);
    found.set(run, { text, was, keys, chunk: run[0]?.chunk ?? 0 });
  }
  return runs.flatMap((run) => found.get(run) ?? []);
}

/** A phrase longer than a reader takes in at once is two, divided where that costs least. */
function inPieces(run: Atom[]): Atom[][] {
  const size = run.reduce((sum, { text }) => sum + text.length + 1, 0);
  if (size <= longestPhrase || run.length < 2) return [run];
  const gaps = run.slice(1).map(({ gap }) => gap);
  const least = Math.min(...gaps);
  // Anywhere but before «for» and «with» only where no highlight could hold it whole.
  if (least > 1 && size <= longestWhole) return [run];
  const at = gaps.indexOf(least) + 1;
  return [run.slice(0, at), run.slice(at)].flatMap(inPieces);
}

function runsOf(atoms: readonly Atom[], kept: readonly boolean[]): Atom[][] {
  const runs: Atom[][] = [];
  let run: Atom[] = [];
  atoms.forEach((atom, index) => {
    const isOpen = run.length > 0 && atom.gap > 0;
    if (!isOpen && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (kept[index] !== true) run.push(atom);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  });
  if (run.length > 0) runs.push(run);
  return runs;
}

/** «Screws for plasterboard» is «for plasterboard» where the title says screws. */
function trimmedRun(run: readonly Atom[], said: ReadonlySet<string>): string {
  const tail = run.findIndex(({ kind, gap }, index) => index > 0 && kind === 'tail' && gap <= 1);
  const isOld = ({ keys }: Atom) => keys.every((key) => said.has(key));
  const from = tail > 0 && run.slice(0, tail).every(isOld) ? tail : 0;
  return run
    .slice(from)
    .map(({ text }) => text)
    .join(' ');
}

/** A phrase of which most is in the title already keeps what is new, from the first new atom to the last. */
function withoutEcho(run: readonly Atom[], text: string, said: ReadonlySet<string>): string {
  const keys = titleFactsOf(text).map(({ key }) => key);
  const news = keys.filter((key) => !said.has(key));
  if (news.length === 0 || news.length * 2 > keys.length || run[0]?.kind === 'tail') return text;
  const isNew = (atom: Atom) => atom.keys.some((key) => !said.has(key));
  const first = run.findIndex(isNew);
  const kept = run.slice(first, run.findLastIndex(isNew) + 1);
  const short = readable(kept.map((atom) => atom.text).join(' '));
  const left = new Set(titleFactsOf(short).map(({ key }) => key));
  return short !== '' && news.every((key) => left.has(key)) ? short : text;
}

/** Without small words hanging at either end. */
function readable(text: string): string {
  const words = text.split(' ').filter((word) => word !== '');
  const hangs = (word: string) => {
    const bare = word.toLowerCase().replace(/[.,]$/, '');
    return (glueWords.has(bare) && !turningWords.has(bare)) || /^[^\p{L}\p{N}]+$/u.test(word);
  };
  while (words.length > 0 && hangs(words.at(-1) ?? '')) words.pop();
  while (words.length > 0 && /^(?:and|&|or|nor|,|\/|\+|-|of)$/i.test(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** Phrases as one text: commas, or semicolons where a phrase has a comma of its own; capital first. */
export function joinPhrases(texts: readonly string[]): string {
  const sign = texts.some((text) => /,\s/.test(text)) ? '; ' : ', ';
  return capital(texts.join(sign));
}

export function capital(text: string): string {
  const [first = ''] = text;
  // «mm» and «x» begin no phrase of ours.
  return first.toUpperCase() + text.slice(first.length);
}
