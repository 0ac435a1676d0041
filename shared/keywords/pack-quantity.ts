/** A number of items that a text promises. */
export interface PackQuantity {
  /** `pack`: so many of the item are sold together; `pieces`: the item itself has so many parts. */
  kind: 'pack' | 'pieces';
  count: number;
  text: string;
  start: number;
  end: number;
}

const patterns: readonly { kind: PackQuantity['kind']; expression: RegExp }[] = [
  { kind: 'pack', expression: /\b(?:pack|box|bag|case) of (\d{1,5})\b/gi },
  { kind: 'pack', expression: /(?<![\w.,/-])(\d{1,5})[ -]?(?:pack|pk)s?\b/gi },
  { kind: 'pieces', expression: /\bset of (\d{1,5})\b/gi },
  { kind: 'pieces', expression: /(?<![\w.,/-])(\d{1,5})[ -]?(?:pcs?|piece|pieces)\b/gi },
];

/** Quantities as sellers write them: «pack of 10», «10-pack», «set of 5», «12 piece», «8pcs». */
export function packQuantitiesOf(text: string): PackQuantity[] {
  const found: PackQuantity[] = [];
  for (const { kind, expression } of patterns) {
    if (text.search(expression) === -1) continue;
    for (const match of text.matchAll(expression)) {
      const start = match.index;
      found.push({ kind, count: Number(match[1]), text: match[0], start, end: start + match[0].length });
    }
  }
  return found;
}
