import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOfSeed } from '../random-of-seed';
import { drawTurns } from './draw-turns';

describe('turns over weeks', () => {
  it('are spread evenly from now to the end, in an order that the seed alone decides', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer(),
        fc.integer({ min: 1, max: 26 }),
        (count, seed, weeks) => {
          const draw = () => drawTurns(count, { random: randomOfSeed(seed), from: 1000, weeks });
          const turns = draw();
          expect(draw()).toEqual(turns);
          expect(turns.toSorted((a, b) => a - b)).toEqual(
            Array.from({ length: count }, (_, turn) =>
              Math.round(1000 + (weeks * 604_800_000 * turn) / count),
            ),
          );
        },
      ),
    );
  });

  it('are not in the order given', () => {
    const turns = drawTurns(40, { random: randomOfSeed(7), from: 0, weeks: 4 });
    expect(turns).not.toEqual(turns.toSorted((a, b) => a - b));
  });
});
