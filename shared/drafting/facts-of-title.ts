import { wordsOf } from '../keywords/tokens';
import type { DraftFact } from './draft-fact';
import { colours, materials } from './plain-nouns.data';
import type { Slot } from './slot';
import type { TitlePhrase } from './title-phrases';
import type { TracedText } from './traced-text';

/** What the phrases of the seller's title say, but what the product is called. `parts`: known part numbers, folded. */
export function factsOfTitle(phrases: readonly TitlePhrase[], parts: ReadonlySet<string>): DraftFact[] {
  return phrases.flatMap(({ kind, text }) => {
    if (!/\p{L}{2}|\d{2}|["°½¼¾]/u.test(text.text) || (kind === 'numbered' && !/\p{L}/u.test(text.text)))
      return [];
    const [slot, label] = slotOf(kind, text, parts);
    return { slot, label, text, needsLabel: false };
  });
}

const ratingUnits = /\d ?(?:V|W|kW|A|Ah|mAh|Hz|Nm|rpm|psi|bar|lm|dB|K)\b/;
const grades = /^(?:IP|IK|M|PH|PZ|T|TX|TORX|E|GU|G|B|BA|MR|SDS|S|C|P|FFP|EN|CAT)[ -]?\d{1,3}\p{L}{0,2}$/iu;

function slotOf(kind: TitlePhrase['kind'], { text }: TracedText, parts: ReadonlySet<string>): [Slot, string] {
  switch (kind) {
    case 'quantity':
      return ['quantity', 'Contents'];
    case 'measure':
      if (/^M\d/.test(text)) return ['thread', 'Thread'];
      if (/\p{L}{4,}$/u.test(text)) return [namedMeasure(text), ''];
      if (/\d ?(?:ml|cl|L)\b/.test(text)) return ['capacity', ''];
      return ratingUnits.test(text)
        ? ['rating', '']
        : ['size', /\d ?(?:g|kg|lb|oz)\b/.test(text) ? '' : 'Size'];
    case 'numbered':
      if (/grit/i.test(text)) return ['grit', ''];
      return /teeth|tooth|tpi/i.test(text) ? ['teeth', ''] : ['spec', ''];
    case 'code':
      if (parts.has(text.toLowerCase())) return ['part', 'Part number'];
      if (grades.test(text)) return ['spec', ''];
      return /\d{3,}/.test(text) ? ['part', ''] : ['spec', ''];
    case 'use':
      return ['use', ''];
    case 'fits':
      return ['fits', ''];
    case 'with':
      return ['feature', ''];
    case 'words':
      return wordSlot(text);
  }
}

/** «3/8" Square Drive» is the drive. */
function namedMeasure(text: string): Slot {
  if (/drive$/i.test(text)) return 'drive';
  if (/shank$/i.test(text)) return 'shank';
  return ratingUnits.test(text) ? 'rating' : 'size';
}

function wordSlot(text: string): [Slot, string] {
  const words = wordsOf(text).map(({ key }) => key);
  const last = words.at(-1) ?? '';
  if (words.length > 0 && words.every((word) => colours.has(word) || word === 'and'))
    return ['colour', 'Colour'];
  if (words.length <= 3 && materials.has(last)) return ['material', 'Material'];
  return ['extra', ''];
}
