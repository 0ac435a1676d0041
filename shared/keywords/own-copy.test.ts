import { describe, expect, it } from 'vitest';
import { ownCopyCandidates } from './own-copy';

const content = {
  title: 'Tarnbrook Gate Latch Heavy Duty for Garden Sheds, Black',
  itemHighlight: null,
  bullets: [
    'Powder coated steel, screws included',
    'This gate latch fits left and right',
    'Best quality 41207',
  ],
  description: null,
  searchTerms: 'hidden words here',
};

describe('candidates from our own copy', () => {
  it('are its noun phrases and the words it comes back to, with their places', () => {
    const found = ownCopyCandidates(content, 7);
    const phrases = found.map(({ phrase }) => phrase);
    expect(phrases).toContain('gate latch');
    expect(phrases).toContain('garden sheds');
    expect(phrases).toContain('powder coated steel');
    expect(found.find(({ phrase }) => phrase === 'gate latch')?.evidence).toEqual({
      source: 'own-copy',
      evidence: 'in your title and bullet 2',
      volume: null,
      volumeAt: null,
      at: 7,
    });
  });

  it('cross no comma or small word, and hold no praise or part numbers', () => {
    const phrases = ownCopyCandidates(content, 7).map(({ phrase }) => phrase);
    for (const never of ['duty for garden', 'steel screws', 'best quality', '41207', 'hidden words']) {
      expect(phrases.filter((phrase) => phrase.includes(never))).toEqual([]);
    }
  });
});
