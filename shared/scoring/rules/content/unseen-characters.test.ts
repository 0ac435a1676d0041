import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { unseenCharacters } from './unseen-characters';

describe('content/unseen-characters', () => {
  it('finds control characters, direction marks, zero widths and broken pairs, and names them', () => {
    for (const odd of [
      '\u0000',
      '\u0007',
      '\u200b',
      '\u200e',
      '\u202e',
      '\ufeff',
      '\u00ad',
      '\ud83d',
      '\udc00',
      '\ufffd',
    ]) {
      const outcome = measuredWith(unseenCharacters, { title: `Merrow${odd} Saw` });
      expect(outcome.places?.[0]).toMatchObject({ field: 'title', marks: [[6, 7]] });
      expect(outcome.evidence).toContain(
        `U+${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
    }
  });

  it('finds them in a bullet and in the search terms', () => {
    const outcome = measuredWith(unseenCharacters, {
      title: 'Saw',
      bullets: ['a', 'b\u200b'],
      searchTerms: 'x\u0001',
    });
    expect(outcome.places).toMatchObject([{ field: 'bullets', index: 1 }, { field: 'searchTerms' }]);
  });

  it('takes accents, emoji, other scripts, tabs and line ends for what they are', () => {
    for (const title of ['Café ½ × 10 °C – “Saw”', 'مثقاب 工具', 'Thumb 👍🏽 👩‍🔧', 'a\tb\nc\r\n']) {
      expect(measuredWith(unseenCharacters, { title }).score).toBe(1);
    }
  });

  it('needs a text', () => {
    expect(measureWith(unseenCharacters, {})).toMatchObject({ kind: 'unknown', fact: 'title' });
  });
});
