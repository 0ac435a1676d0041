import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from './word-diff';

const side = (parts: ReturnType<typeof wordDiff>, without: 'gone' | 'new') =>
  parts
    .filter((part) => part.kind !== without)
    .map((part) => part.text)
    .join('');

const words = fc.array(fc.constantFrom('drill', 'bit', '4', 'mm', '4mm', 'set,', 'for', '—', 'é'), {
  maxLength: 20,
});
const texts = words.map((list) => list.join(' '));

it('gives both texts back, whatever they are', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const parts = wordDiff(before, after);
      expect(side(parts, 'new')).toBe(before);
      expect(side(parts, 'gone')).toBe(after);
    }),
  );
});

it('gives any text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const parts = wordDiff(before, after);
      expect(side(parts, 'new')).toBe(before);
      expect(side(parts, 'gone')).toBe(after);
    }),
  );
});

it('marks only the words that differ', () => {
  expect(wordDiff('Twelve sizes, 4 to 12 mm', 'Twelve sizes, 4 to 12 mm; wall plugs')).toEqual([
    { kind: 'same', text: 'Twelve sizes, 4 to 12 mm' },
    { kind: 'new', text: '; wall plugs' },
  ]);
  expect(wordDiff('a red set', 'a blue set')).toEqual([
    { kind: 'same', text: 'a ' },
    { kind: 'gone', text: 'red' },
    { kind: 'new', text: 'blue' },
    { kind: 'same', text: ' set' },
  ]);
});

it('finds nothing between equal texts', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordDiff(text, text).every((part) => part.kind === 'same')).toBe(true);
    }),
  );
});
