import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherKeywords } from './candidates';
import { clusterKeywords } from './cluster';

const keywordsOf = (rows: [string, number | null][]) =>
  gatherKeywords(
    rows.map(([phrase, volume]) => ({
      phrase,
      evidence: { source: 'csv', evidence: '', volume, volumeAt: null, at: 1 },
    })),
  );

describe('clusters of keywords', () => {
  it('join the same words in any order, then what contains them; most searched first', () => {
    const clusters = clusterKeywords(
      keywordsOf([
        ['bi metal hole saw', 40],
        ['hole saw', 900],
        ['saw hole', 5],
        ['hole saw kit', 300],
        ['core drill', 950],
        ['saw', 20],
      ]),
    );
    expect(clusters).toEqual([
      { head: 'core drill', phrase: 'core drill', members: ['core drill'] },
      {
        head: 'hole saw',
        phrase: 'hole saw',
        members: ['hole saw', 'hole saw kit', 'bi metal hole saw', 'saw hole'],
      },
      { head: 'saw', phrase: 'saw', members: ['saw'] },
    ]);
  });

  it('hold every keyword exactly once', () => {
    const word = fc.constantFrom('gate', 'latch', 'ring', 'for', 'steel', 'black');
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(phrase, fc.option(fc.nat(), { nil: null }))), (rows) => {
        const keywords = keywordsOf(rows);
        const members = clusterKeywords(keywords).flatMap((cluster) => cluster.members);
        expect(members.toSorted()).toEqual(keywords.map(({ key }) => key).toSorted());
      }),
    );
  });
});
