import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { britishSpelling } from './british-spelling';

describe('content/british-spelling', () => {
  it('finds American spellings, and says the British one', () => {
    const outcome = measuredWith(britishSpelling, { title: 'Aluminum Ladder, Gray' });
    expect(outcome.evidence).toBe('Title spells «aluminum» and «gray» the American way');
    expect(outcome.fix).toContain('«aluminium» and «grey»');
    expect(outcome.severity).toBe('hint');
  });

  it('leaves alone what is right here too: meters, -ize, brands, part numbers', () => {
    expect(
      measuredWith(britishSpelling, { title: 'Moisture Meter, Galvanized, COLOR-8', brand: 'Color' }).score,
    ).toBe(1);
    expect(
      measuredWith(britishSpelling, { title: 'Gray & Co Center Punch', brand: 'Gray Center' }).score,
    ).toBe(1);
  });

  it('is not misled by names of JavaScript objects', () => {
    expect(measuredWith(britishSpelling, { title: 'constructor toString valueOf' }).score).toBe(1);
  });

  it('does not apply in America, nor to books', () => {
    expect(measureWith(britishSpelling, { title: 'Gray' }, { marketplace: 'amazon-us' }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(britishSpelling, { title: 'The Color Purple' }, { isMedia: true }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(britishSpelling, {}).kind).toBe('unknown');
  });
});
