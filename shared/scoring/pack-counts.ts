import { packQuantitiesOf, type PackQuantity } from '../keywords/pack-quantity';
import { singularOf, wordsOf } from '../keywords/tokens';
import { attributeValue } from './attribute-value';
import { remembered } from './remembered';

const patterns: readonly { kind: PackQuantity['kind']; expression: RegExp }[] = [
  {
    kind: 'pack',
    expression:
      /\b(?:tub|tin|jar|bucket|roll|reel|card|blister|bundle|lot|packet|carton) of (\d{1,5})(?! ?(?:m|mm|cm|kg|g|l|ml|metres?)\b)\b/gi,
  },
  { kind: 'pack', expression: /(?<![\w.,/x×-])(\d{1,4}) ?[x×] (?=[A-Za-z]{3})/gi },
  { kind: 'pack', expression: /\b(?:pack|box|bag) ?(?:quantity|qty|size)?:? ?(\d{1,5})(?= ?(?:$|[,;)|]))/gi },
  { kind: 'pack', expression: /(?<![\w.,/-])(\d{1,4}) pairs?\b/gi },
  { kind: 'pieces', expression: /\bset (?:includes|contains) (\d{1,4}) (?:pieces|parts|bits|items)\b/gi },
];

/** So many items as a text promises, also «tub of 200», «5 x hooks», «contains 10 hooks». */
export const packCountsOf: (text: string) => readonly PackQuantity[] = remembered(find);

/** Without one of these beside a figure a text counts nothing. */
const countWord =
  /\d[ -]?(?:x|×|p)|(?:of|contains|includes|size:?|quantity:?|qty:?) ?\d|(?:pack|box|bag):? ?\d|\d pairs?\b/i;

function find(text: string): PackQuantity[] {
  if (!/\d/.test(text) || !countWord.test(text)) return [];
  // «a pack of 18 V, 4.0 Ah» is no count.
  const found = packQuantitiesOf(text).filter(({ end }) => !isMeasured(text.slice(end, end + 5)));
  for (const { kind, expression } of patterns) {
    if (text.search(expression) === -1) continue;
    for (const match of text.matchAll(expression)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => start < one.end && end > one.start)) continue;
      found.push({ kind, count: Number(match[1]), text: match[0].trim(), start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A plainer look at what `contents` begins with: most texts hold nothing of it, or no figure. */
const contentsWord = /(?:cont|in the |incl|supplied)[^\d]*\d/i;
const contents =
  /\b(?:contents?|in the (?:box|pack|bag|tub|tin)|pack contains|box contains|contains|includes|supplied (?:as|with)):?\s+(?:an? )?(?:\w+ of )?(\d{1,5}) ((?:[a-z-]+ ){0,2}[a-z-]+)/i;

/** The number that a bullet on the contents gives of the thing in the title: «In the box: 40 screws». */
export function contentsCountOf(text: string, title: string): PackQuantity | null {
  const match = contentsWord.test(text) ? contents.exec(text) : null;
  if (match === null || isMeasured(match[0].slice(-(match[2] ?? '').length - 1))) return null;
  const named = new Set(wordsOf(title).map(({ key }) => singularOf(key)));
  const nouns = wordsOf(match[2] ?? '').map(({ key }) => singularOf(key));
  if (!nouns.some((noun) => named.has(noun))) return null;
  const start = match.index + match[0].length - (match[2] ?? '').length - (match[1] ?? '').length - 1;
  const said = `${match[1] ?? ''} ${match[2]?.split(' ')[0] ?? ''}`;
  return { kind: 'pack', count: Number(match[1]), text: said, start, end: start + said.length };
}

function isMeasured(after: string): boolean {
  return /^(?:[.,]\d| ?(?:v|w|a|ah|mah|mm|cm|m|kg|g|l|ml)\b)/i.test(after);
}

export interface StatedCount {
  name: string;
  count: number;
}

const packNames = ['number_of_items', 'unit_count', 'item_package_quantity', 'package_quantity'];
const pieceNames = ['number_of_pieces', ...packNames];

/** What the attributes say of a count; a unit count in metres or litres is no count. */
export function countsInAttributes(
  attributes: Readonly<Record<string, string>>,
  kind: PackQuantity['kind'],
): StatedCount[] {
  return (kind === 'pack' ? packNames : pieceNames).flatMap((name) => {
    const value = attributeValue(attributes, name) ?? '';
    const count = Number.parseFloat(value);
    const isVolume =
      name === 'unit_count' && /[a-z]/i.test(value) && !/count|piece|each|unit|item|pack/i.test(value);
    return Number.isFinite(count) && !isVolume ? [{ name, count }] : [];
  });
}
