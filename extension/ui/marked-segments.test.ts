import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedSegments } from './marked-segments';

it('never changes the text that lies over it', () => {
  const mark = fc.record({
    range: fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })),
    tone: fc.constantFrom('bad' as const, 'warn' as const),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      expect(
        markedSegments(text, marks)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

it('shows the graver of two marks that overlap', () => {
  const segments = markedSegments('abcdef', [
    { range: [0, 4], tone: 'warn' },
    { range: [2, 6], tone: 'bad' },
  ]);
  expect(segments).toEqual([
    { text: 'ab', tone: 'warn' },
    { text: 'cd', tone: 'bad' },
    { text: 'ef', tone: 'bad' },
  ]);
});
