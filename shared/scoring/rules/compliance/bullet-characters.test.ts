import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { bulletCharacters } from './bullet-characters';

describe('compliance/bullet-characters', () => {
  it('finds the policy’s characters', () => {
    for (const character of '™®€…†‡¢£¥©±~') {
      expect(measuredWith(bulletCharacters, { bullets: [`Steel ${character} shank`] }).severity).toBe(
        'policy',
      );
    }
  });

  it('finds an emoji whole, its joiners included', () => {
    const text = '✅ QUICK and 🏃‍♂️ fast';
    const outcome = measuredWith(bulletCharacters, { bullets: ['Plain', text] });
    expect(outcome.places).toMatchObject([{ index: 1 }]);
    expect(outcome.places?.[0]?.marks?.map(([start, end]) => text.slice(start, end))).toEqual(['✅', '🏃‍♂️']);
  });

  it('has nothing against degrees, multiplication, fractions, brackets and inch marks', () => {
    const bullets = ['10 × 20 mm at 90° ½" — 5 m² # * 0-9', '【Strong】 “quoted” • 3/8"'];
    expect(measuredWith(bulletCharacters, { bullets }).score).toBe(1);
  });

  it('says nothing without bullets', () => {
    expect(measureWith(bulletCharacters, { bullets: [] }).kind).toBe('not-applicable');
    expect(measureWith(bulletCharacters, {}).kind).toBe('unknown');
  });
});
