import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titleLanguage } from './title-language';

describe('seo/title-language', () => {
  it('finds a title that was never translated', () => {
    const outcome = measuredWith(titleLanguage, {
      title: 'Llave para la tuerca de la rueda con mango, 17 mm',
    });
    expect(outcome).toMatchObject({ score: 0, severity: 'warning' });
    expect(outcome.evidence).toContain('«para»');
    expect(
      measuredWith(titleLanguage, { title: 'Bohrer für Stein und Beton mit Zylinderschaft' }).score,
    ).toBe(0);
  });

  it('is not misled by names, borrowed words or terse trade titles', () => {
    for (const title of [
      'De Vere DV7023 Stand, Du Lac La Roche Finish',
      'Norvane 41207 Valve Spindle Spanner, 3/8" Hex Shank, 8mm , Red',
      'Cafe con Leche Mug',
      'Gas Adaptor with a Thread for the UK',
    ]) {
      expect(measuredWith(titleLanguage, { title }).score).toBe(1);
    }
  });

  it('leaves books alone, and says when the title is unknown', () => {
    expect(measureWith(titleLanguage, { title: 'Der Tod und das Mädchen' }, { isMedia: true }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(titleLanguage, {}).kind).toBe('unknown');
  });
});
