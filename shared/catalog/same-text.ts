/** A text of a listing, several of them, or none. */
type TextOrTexts = string | readonly string[] | null | undefined;

/**
 * Equality of what a shopper reads: Amazon trims and folds white space, composes characters (NFC) and drops empty
 * bullets, and an attribute that was emptied comes back absent.
 */
export function sameText(left: TextOrTexts, right: TextOrTexts): boolean {
  return JSON.stringify(folded(left)) === JSON.stringify(folded(right));
}

function folded(value: TextOrTexts): string[] {
  const texts = typeof value === 'string' ? [value] : (value ?? []);
  return texts
    .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
}
