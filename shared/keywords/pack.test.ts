import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../scoring/testing/arbitrary-subject';
import { packTerms, type PackPhrase } from './pack';
import { packProblemOf } from './pack-problem';
import { packWordsOf } from './pack-words';
import { smallWords } from './small-words.data';
import { exactPacking } from './testing/exact-packing';
import { packingCases } from './testing/packing-cases';

const pack = (phrases: PackPhrase[], more: Partial<Parameters<typeof packTerms>[0]> = {}) =>
  packTerms({ phrases, limit: 249, ...more });

/** Read back from the text alone: every word of the phrase, by stem, is there or in the title. */
function saysAll(phrase: string, text: string, title = ''): boolean {
  const said = new Set([...packWordsOf(text), ...packWordsOf(title)].map(({ stem }) => stem));
  return packWordsOf(phrase).every(({ stem }) => said.has(stem));
}

describe('packed search terms', () => {
  it('cover the searches that are worth most, each word once', () => {
    const phrases = [
      { phrase: 'hole saw', volume: 900 },
      { phrase: 'hole saw kit', volume: 500 },
      { phrase: 'plumber hole saws', volume: 300 },
      { phrase: 'extraordinarily long and rare request', volume: 20 },
    ];
    const { text, bytes, covered, missed, coveredShare } = pack(phrases, { limit: 22 });
    expect(text).toBe('hole saw kit plumber');
    expect(bytes).toBe(20);
    expect(covered.map(({ phrase }) => phrase)).toEqual(['hole saw', 'hole saw kit', 'plumber hole saws']);
    expect(missed).toEqual([{ phrase: 'extraordinarily long and rare request', volume: 20 }]);
    expect(coveredShare).toBeCloseTo(1700 / 1720);
  });

  it('leave out what the title says, in any form', () => {
    const { text, covered } = pack(
      [
        { phrase: 'drill bits for wood', volume: 5 },
        { phrase: 'drill bit', volume: 9 },
      ],
      {
        visible: ['Masonry Drill Bit Set'],
      },
    );
    expect(text).toBe('wood');
    expect(covered).toEqual([
      { phrase: 'drill bits for wood', volume: 5, isVisible: false },
      { phrase: 'drill bit', volume: 9, isVisible: true },
    ]);
  });

  it('keep variants apart, since Amazon asks for them', () => {
    const phrases = ['hole saw', 'holesaw', 'grey paint', 'gray paint', '10mm bit', '10 mm bit'];
    const { text } = pack(phrases.map((phrase) => ({ phrase, volume: 10 })));
    expect(text.split(' ').toSorted()).toEqual(
      ['10', '10mm', 'bit', 'gray', 'grey', 'hole', 'holesaw', 'mm', 'paint', 'saw'].toSorted(),
    );
  });

  it('refuse brands, ASINs and praise, and say why', () => {
    const phrases = ['tarnbrook hole saw', 'bosch hole saw', 'B0CT4K8R2M', 'best hole saw', 'hole saw'].map(
      (phrase) => ({
        phrase,
        volume: 10,
      }),
    );
    const { text, refused, coveredShare } = pack(phrases, { brands: ['Tarnbrook'] });
    expect(text).toBe('hole saw');
    expect(refused.map(({ reason }) => reason)).toEqual([
      'holds the brand «tarnbrook»',
      'holds the brand «bosch»',
      'holds the ASIN B0CT4K8R2M',
      'holds «best», which Amazon does not take in search terms',
    ]);
    expect(coveredShare).toBe(0.2);
  });

  it('pass over small words, but not those that say what a thing is', () => {
    expect(
      pack([
        { phrase: 'light for the outside', volume: 2 },
        { phrase: 'sds plus', volume: 1 },
      ]).text,
    ).toBe('light outside sds plus');
  });

  it('count bytes, not characters', () => {
    expect(pack([{ phrase: 'décor größe', volume: 1 }], { limit: 14 })).toMatchObject({
      text: 'décor größe',
      bytes: 14,
    });
    expect(pack([{ phrase: 'décor größe', volume: 1 }], { limit: 13 }).text).toBe('');
  });

  it('fill up by relevance where there is no volume, and never show it as one', () => {
    const { text, covered, coveredShare } = pack(
      [
        { phrase: 'core drill', volume: 10 },
        { phrase: 'arbor', relevance: 0.9 },
        { phrase: 'mandrel', relevance: 0.1 },
      ],
      { limit: 16 },
    );
    expect(text).toBe('core drill arbor');
    expect(covered[1]).toEqual({ phrase: 'arbor', volume: null, isVisible: false });
    expect(coveredShare).toBe(1);
    expect(pack([{ phrase: 'arbor' }]).coveredShare).toBeNull();
  });

  it('write the form that is searched most where bytes are left', () => {
    const phrases = [
      { phrase: 'hole saws', volume: 90 },
      { phrase: 'hole saw', volume: 10 },
    ];
    expect(pack(phrases).text).toBe('hole saws');
    expect(pack(phrases, { limit: 8 }).text).toBe('hole saw');
  });

  it('are never over the limit, never repeat, and cover what they say, on any phrases', () => {
    const words = fc.constantFrom(
      'drill',
      'drills',
      'bit',
      'for',
      '10mm',
      '10 mm',
      'holesaw',
      'best',
      'größe',
      'x',
      "builder's",
      'PH-2',
    );
    const phrase = fc.oneof(
      { weight: 4, arbitrary: fc.array(words, { maxLength: 5 }).map((parts) => parts.join(' ')) },
      { weight: 1, arbitrary: anyText },
    );
    const volume = fc.option(fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e12, noNaN: true })), {
      nil: null,
    });
    fc.assert(
      fc.property(
        fc.array(fc.record({ phrase, volume }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 80 }),
        anyText,
        (phrases, limit, title) => {
          const packed = packTerms({ phrases, limit, visible: [title] });
          expect(new TextEncoder().encode(packed.text).length).toBe(packed.bytes);
          expect(packed.bytes).toBeLessThanOrEqual(limit);
          const written = packed.text === '' ? [] : packed.text.split(' ');
          expect(new Set(written).size).toBe(written.length);
          expect(written.filter((word) => smallWords.has(word))).toEqual([]);
          for (const { phrase: covered } of packed.covered)
            expect(saysAll(covered, packed.text, title)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reach 99 % of the exact optimum on 30 seeded cases', { timeout: 240_000 }, async () => {
    const solve = await exactPacking();
    for (const { name, phrases, title } of packingCases()) {
      const { covered } = pack(phrases, { visible: [title] });
      const won = covered.reduce((sum, { volume, isVisible }) => sum + (isVisible ? 0 : (volume ?? 0)), 0);
      const free = new Set(packWordsOf(title).map(({ stem }) => stem));
      const worthy = phrases.map((phrase) => ({
        words: packWordsOf(phrase.phrase),
        worth: phrase.volume ?? 0,
      }));
      expect(won / solve(packProblemOf(worthy, free, 249)), name).toBeGreaterThanOrEqual(0.99);
    }
  });
});
