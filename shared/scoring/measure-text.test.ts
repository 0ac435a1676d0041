import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, countUtf8Bytes, indexOfSurplus, measureText } from './measure-text';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  // Lone surrogates, which half a deleted emoji leaves behind.
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

describe('measuring text', () => {
  it('counts an emoji as one character and four bytes', () => {
    expect(countCharacters('🔩 M6')).toBe(4);
    expect(countUtf8Bytes('🔩 M6')).toBe(7);
    expect(countUtf8Bytes('½é€')).toBe(7);
  });

  it('counts spaces at either end: they are sent', () => {
    expect(measureText(' a ', 'characters')).toBe(3);
  });

  it('agrees with the code points and the encoder of the platform on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countCharacters(text)).toBe(Array.from(text).length);
        expect(countUtf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });

  it('finds where the surplus begins: what is before it fits, one more does not', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(40),
        fc.constantFrom('characters' as const, 'bytes' as const),
        (text, max, unit) => {
          const at = indexOfSurplus(text, max, unit);
          expect(measureText(text.slice(0, at), unit)).toBeLessThanOrEqual(max);
          const next = Array.from(text.slice(at))[0] ?? '';
          expect(next === '' || measureText(text.slice(0, at) + next, unit) > max).toBe(true);
        },
      ),
    );
  });
});
