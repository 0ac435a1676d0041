import type { Family } from './families.data';
import { quantitiesOf, type Quantity } from './quantities';
import { kindOf, type SizeKind } from './size-labels';

/** A size that an attribute gives, by Amazon's name. */
export interface AttributeSize {
  name: string;
  /** `size`: of the thing as shoppers would say it; `other`: a measure without a kind of its own, such as `thread_size`. */
  kind: SizeKind | 'size' | 'other';
  /** Of which part: «blade» in `blade_length`; empty for the thing itself. */
  part: string;
  quantity: Quantity;
}

/** Sizes of the parcel, of what it may hold, of pixels: none of the thing. */
const elsewhere = /package|shipping|display|minimum|maximum|list_price|^batter|warranty/;
const neutral = new Set([
  'item',
  'product',
  'overall',
  'fastener',
  'tool',
  'total',
  'name',
  'derived',
  'string',
  'value',
]);

/** The sizes among the attributes of an own listing, in one family (length by default). */
export function attributeSizes(
  attributes: Readonly<Record<string, string>>,
  family: Family = 'length',
): AttributeSize[] {
  const sizes: AttributeSize[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    if (value.length > 80 || !/\d/.test(value) || elsewhere.test(name)) continue;
    const words = name.replace(/#\d+$/, '').split('_');
    const kind = kindIn(words);
    if (kind === null) continue;
    const quantities = quantitiesOf(value).filter((quantity) => quantity.family === family);
    const [quantity] = quantities;
    if (quantity === undefined || quantities.length > 1) continue;
    const part = words
      .filter((word) => kindOf(word) === null && !neutral.has(word) && word !== 'size')
      .join(' ');
    sizes.push({ name, kind, part, quantity });
  }
  return sizes;
}

function kindIn(words: readonly string[]): AttributeSize['kind'] | null {
  const kind = words.map(kindOf).find((one) => one !== null);
  if (kind !== undefined) return kind;
  if (words.includes('size')) return words.length === 1 || words[1] === 'name' ? 'size' : 'other';
  return words.includes('dimensions') ? 'other' : null;
}
