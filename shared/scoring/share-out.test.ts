import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from './share-out';

describe('sharing out a rounded total', () => {
  it('gives the odd point to the largest remainder, and keeps what is whole', () => {
    expect(shareOut([13.6, 15.7, 20, 0, 7.2], 57)).toEqual([14, 16, 20, 0, 7]);
  });

  it('adds up to the total, and moves no figure by a whole point', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 25, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (figures) => {
          const total = Math.round(figures.reduce((sum, figure) => sum + figure, 0));
          const shared = shareOut(figures, total);
          expect(shared.reduce((sum, figure) => sum + figure, 0)).toBe(total);
          shared.forEach((figure, index) => expect(Math.abs(figure - figures[index]!)).toBeLessThan(1));
        },
      ),
    );
  });
});
