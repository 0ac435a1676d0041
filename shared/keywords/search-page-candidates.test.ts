import { describe, expect, it } from 'vitest';
import { searchPageCandidates, wordsSharedByTop } from './search-page-candidates';

const row = (title: string | null, isSponsored = false) => ({ asin: 'B0TESTAAAA', title, isSponsored });
const seen = {
  query: 'gate latch',
  rows: [
    row('Sponsored Gate Latch with Padlock', true),
    row('Ring Gate Latch Galvanised'),
    row('Gate Latch, Galvanised Steel'),
    row('Galvanised Gate Latch Ring'),
    row('Gate Catch'),
    row(null),
  ],
  at: 3,
};

describe('a search page that the seller opened', () => {
  it('tells the words that the top organic titles share beside the query', () => {
    const shared = wordsSharedByTop(seen);
    expect(shared).toContainEqual({ phrase: 'galvanised', titles: 3, of: 4 });
    expect(shared.map(({ phrase }) => phrase)).not.toContain('gate latch');
    expect(shared.map(({ phrase }) => phrase)).not.toContain('padlock');
  });

  it('brings the query and those words as candidates', () => {
    const [query, ...rest] = searchPageCandidates(seen);
    expect(query).toMatchObject({
      phrase: 'gate latch',
      evidence: { source: 'search-page', evidence: 'you searched for it', volume: null },
    });
    expect(rest.find(({ phrase }) => phrase === 'galvanised')?.evidence.evidence).toBe(
      'in 3 of the first 4 organic titles for «gate latch»',
    );
    expect(searchPageCandidates({ ...seen, query: '', rows: [] })).toEqual([]);
  });
});
