import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { noOffersInText } from './no-offers-in-text';

describe('compliance/no-offers-in-text', () => {
  it('finds prices, delivery, reviews and time limits', () => {
    for (const text of [
      'Only £9.99',
      'Free delivery',
      'Next day dispatch',
      'Read our reviews',
      'While stocks last',
      '10% off',
    ]) {
      expect(measuredWith(noOffersInText, { bullets: [text] }).severity).toBe('policy');
    }
  });

  it('has nothing against facts that sound alike', () => {
    const bullets = [
      'Delivers 10% more torque',
      'Fast drying',
      'Order of the screws',
      'Dispatch box',
      '5 star knob',
    ];
    expect(measuredWith(noOffersInText, { bullets }).score).toBe(1);
  });

  it('says when no text is known', () => {
    expect(measureWith(noOffersInText, { title: 'Drill' }).kind).toBe('unknown');
  });
});
