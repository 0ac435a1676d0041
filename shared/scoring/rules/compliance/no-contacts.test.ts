import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { noContacts } from './no-contacts';

describe('compliance/no-contacts', () => {
  it('finds addresses, mail and telephone numbers', () => {
    for (const text of [
      'See www.tarnbrook.example/bits',
      'Visit tarnbrook.co.uk today',
      'https://example.org',
      'Mail help@tarnbrook.example',
      'Call 0800 123 4567',
      'Ring +44 1632 960 123',
      'WhatsApp us',
    ]) {
      expect(measuredWith(noContacts, { description: text }).severity).toBe('policy');
    }
  });

  it('takes no part number, barcode, size or sentence for one', () => {
    for (const text of [
      'Norvane 0242-6789, EAN 05012345678900, 0005" 0/01 mm',
      'Kestrel 611-842-30,0Gauge',
      'Fits 01234 5 hooks.Common sizes: 10.5 x 2.com',
      'Model 0800 drill; 300 450 600 mm',
      'Strong.In use since 1990',
    ]) {
      expect(measuredWith(noContacts, { title: text }).score).toBe(1);
    }
  });

  it('is quick on a long run of letters', () => {
    expect(measuredWith(noContacts, { description: 'a-'.repeat(20_000) }).score).toBe(1);
  });

  it('says when no text is known', () => {
    expect(measureWith(noContacts, {}).kind).toBe('unknown');
  });
});
