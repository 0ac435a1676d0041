import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { textsInEnglish } from './texts-in-english';

describe('content/texts-in-english', () => {
  it('finds a bullet in another tongue or script among English ones', () => {
    for (const foreign of [
      'Für den Einsatz mit der Bohrmaschine und dem Schrauber',
      'Pour le bois et les métaux avec une mèche',
      'مثقاب قوي للخرسانة',
      '适用于混凝土的钻头',
    ]) {
      const outcome = measuredWith(textsInEnglish, {
        title: 'Norvane Bits',
        bullets: ['For brick and stone', foreign],
      });
      expect(outcome).toMatchObject({ severity: 'warning', places: [{ field: 'bullets', index: 1 }] });
    }
  });

  it.each([
    'For brick and stone',
    'Ø 10 mm, café-style, “Größe” on the box',
    'Torx, SDS-Plus',
    'De Luxe La Mer set',
    '👍 good grip',
  ])('takes «%s» for English', (bullet) => {
    expect(measuredWith(textsInEnglish, { bullets: [bullet] }).score).toBe(1);
  });

  it('reads no books, and needs the bullets', () => {
    expect(measureWith(textsInEnglish, { bullets: ['der und die das'] }, { isMedia: true }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(textsInEnglish, {})).toMatchObject({ kind: 'unknown' });
  });
});
