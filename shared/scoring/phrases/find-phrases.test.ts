import { describe, expect, it } from 'vitest';
import { phrasesOf } from './find-phrases';

const topicsOf = (text: string) => [...new Set(phrasesOf(text).map(({ topic }) => topic))];

describe('phrases that a text may not hold', () => {
  it('are found however they are cased, hyphenated, spaced or run together', () => {
    for (const text of ['money back', 'Money-Back', 'MONEYBACK', 'money  back']) {
      expect(phrasesOf(`Or your ${text} today`)).toMatchObject([{ topic: 'guarantee', text, start: 8 }]);
    }
  });

  it('are found by stem, by number, by share and over a short gap', () => {
    expect(topicsOf('We are guaranteeing it')).toEqual(['guarantee']);
    expect(topicsOf('Take 3 for 2')).toEqual(['price']);
    expect(topicsOf('Now with fifteen per cent off')).toEqual(['price']);
    expect(topicsOf('Kills most of the moss')).toEqual(['biocide']);
  });

  it('do not go on over the end of a sentence', () => {
    expect(topicsOf('The best. Price tags are apart')).toEqual([]);
    expect(topicsOf('Sits back in. Stock it where you like')).toEqual([]);
  });
});
