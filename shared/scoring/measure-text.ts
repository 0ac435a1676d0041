/**
 * Characters as Amazon's product type schemas count them: Unicode code points. JSON Schema (2019-09, § 6.3.1)
 * counts a string's length so, and Amazon's `maxLength` is that keyword. An emoji is therefore one character here,
 * though JavaScript's `length` says two. Spaces count, also those at either end: they are sent.
 */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 0; at + 1 < text.length; at++) {
    if (isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1))) {
      count--;
      at++;
    }
  }
  return count;
}

/** Bytes of the text in UTF-8, as `TextEncoder` would write it: a lone surrogate becomes U+FFFD, three bytes. */
export function countUtf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(at + 1))) {
      bytes += 4;
      at++;
    } else bytes += 3;
  }
  return bytes;
}

/** Size of a text in the unit of its limit. */
export function measureText(text: string, unit: 'characters' | 'bytes'): number {
  return unit === 'bytes' ? countUtf8Bytes(text) : countCharacters(text);
}

/** UTF-16 index of the first character that no longer fits into `max` units, for marking exactly the surplus. */
export function indexOfSurplus(text: string, max: number, unit: 'characters' | 'bytes'): number {
  let used = 0;
  let at = 0;
  for (const character of text) {
    used += unit === 'bytes' ? countUtf8Bytes(character) : 1;
    if (used > max) return at;
    at += character.length;
  }
  return text.length;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
