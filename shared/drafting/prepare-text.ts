import { britishWords } from './british-words';
import { calmCapitals } from './calm-capitals';
import { evenUnits } from './even-units';
import type { InputText } from './input-text';
import { plainText } from './plain-text';
import { slice, traced, type TracedText } from './traced-text';

/** Longer inputs are no listing's: the rest is left unread. */
const longest = 12_000;

export interface Preparation {
  /** Words that stay as they are written: brand, part numbers; case folded. */
  keep: ReadonlySet<string>;
  isBritish: boolean;
}

/** An input in plain, calm, British words with even units; every unit still knows its place. */
export function prepareText(
  input: InputText,
  style: 'title' | 'sentence',
  { keep, isBritish }: Preparation,
): TracedText {
  const plain = plainText(slice(traced(input), 0, longest));
  const calm = calmCapitals(plain, { style, keep });
  const spelt = isBritish ? britishWords(calm, keep) : calm;
  return evenUnits(spelt);
}
