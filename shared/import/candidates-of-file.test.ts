import { describe, expect, it } from 'vitest';
import { gatherKeywords, volumeOf } from '../keywords/candidates';
import { candidatesOfFile } from './candidates-of-file';
import { readKeywordFile } from './keyword-file';

const planner =
  'Keyword Stats 2026-06-15\n"June 1, 2025 - May 31, 2026"\nKeyword\tAvg. monthly searches\n' +
  'hole saw\t5000\nholesaw\t500\nloft ladder\t\n';

describe('the rows of a file', () => {
  it('become keywords with the file’s name, figure and date, spellings together', () => {
    const keywords = gatherKeywords(candidatesOfFile(readKeywordFile(planner), 7));
    expect(keywords.map(({ key, phrase }) => [key, phrase])).toEqual([
      ['hole saw', 'hole saw'],
      ['loft ladder', 'loft ladder'],
    ]);
    expect(volumeOf(keywords[0]!)).toEqual({
      source: 'keyword-planner',
      evidence: '5,000 searches, June 1, 2025 - May 31, 2026',
      volume: 5000,
      volumeAt: Date.UTC(2026, 5, 1) - 1,
      at: 7,
    });
    expect(volumeOf(keywords[1]!)).toBeNull();
  });

  it('of a plain list come from a CSV file, without a volume', () => {
    const [first] = candidatesOfFile(readKeywordFile('loft ladder\n'), 7);
    expect(first?.evidence).toMatchObject({
      source: 'csv',
      volume: null,
      evidence: 'in a list without a header',
    });
  });
});
