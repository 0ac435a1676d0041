import { describe, expect, it } from 'vitest';
import { gatherKeywords, volumeOf, type Candidate } from './candidates';
import { keywordSchema } from './keyword';
import type { KeywordSource } from './keyword-sources';

const from = (
  source: KeywordSource,
  phrase: string,
  more: Partial<Candidate['evidence']> = {},
): Candidate => ({
  phrase,
  evidence: { source, evidence: 'x', volume: null, volumeAt: null, at: 1, ...more },
});

describe('gathered keywords', () => {
  it('are one for all spellings, with every source, in the form searched most', () => {
    const keywords = gatherKeywords([
      from('own-copy', 'Hole Saws'),
      from('keyword-planner', 'holesaw', { volume: 900 }),
      from('cerebro', 'hole saw', { volume: 400 }),
    ]);
    expect(keywords).toHaveLength(1);
    expect(keywords[0]).toMatchObject({ key: 'hole saw', phrase: 'holesaw', relevance: null });
    expect(keywords[0]?.sources.map(({ source }) => source)).toEqual([
      'own-copy',
      'keyword-planner',
      'cerebro',
    ]);
    expect(keywordSchema.safeParse(keywords[0]).success).toBe(true);
  });

  it('keep of each source the newest, of one reading the most searched, and never add up', () => {
    const first = gatherKeywords([
      from('csv', 'gate latch', { volume: 50 }),
      from('csv', 'gate latches', { volume: 80 }),
    ]);
    expect(first[0]?.sources.map(({ volume }) => volume)).toEqual([80]);
    const again = gatherKeywords([from('csv', 'gate latch', { volume: 10, at: 2 })], first);
    expect(again[0]?.sources.map(({ volume, at }) => [volume, at])).toEqual([[10, 2]]);
    expect(first[0]?.sources[0]?.volume).toBe(80);
  });

  it('leave out what nobody can search for', () => {
    expect(
      gatherKeywords([from('manual', '!!!'), from('manual', ''), from('manual', 'x '.repeat(200))]),
    ).toEqual([]);
  });

  it('have the volume of Amazon before others’, then the newest; none where no source gave one', () => {
    const [keyword] = gatherKeywords([
      from('keyword-planner', 'gate latch', { volume: 900, volumeAt: 50 }),
      from('search-query-performance', 'gate latch', { volume: 70, volumeAt: 20 }),
      from('cerebro', 'gate latch', { volume: 300, volumeAt: 60 }),
    ]);
    expect(volumeOf(keyword!)).toMatchObject({ volume: 70, source: 'search-query-performance' });
    expect(volumeOf(gatherKeywords([from('manual', 'gate latch')])[0]!)).toBeNull();
  });
});
