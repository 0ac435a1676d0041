import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { partNumberFound } from './part-number-found';

const attributes = { part_number: 'QT-4038/20' };

describe('seo/part-number-found', () => {
  it('misses a part number that no text gives', () => {
    const outcome = measuredWith(partNumberFound, { title: 'Norvane Key', bullets: ['Steel'], attributes });
    expect(outcome).toMatchObject({
      score: 0,
      severity: 'hint',
      evidence: 'The part number QT-4038/20 is in no text',
    });
  });

  it('finds it however it is written', () => {
    for (const title of ['Norvane QT-4038/20 Key', 'Norvane qt4038 20 Key']) {
      expect(measuredWith(partNumberFound, { title, attributes }).score).toBe(1);
    }
    expect(measuredWith(partNumberFound, { title: 'Key', searchTerms: 'qt403820', attributes }).score).toBe(
      1,
    );
  });

  it('asks nothing without a number worth the name', () => {
    for (const part of ['1', 'N/A', 'NONE', '']) {
      expect(measureWith(partNumberFound, { title: 'Key', attributes: { part_number: part } }).kind).toBe(
        'not-applicable',
      );
    }
    expect(measureWith(partNumberFound, { title: 'Key' }, { isOwn: false }).kind).toBe('not-applicable');
    expect(measureWith(partNumberFound, { title: 'Key' })).toMatchObject({ fact: 'attributes' });
  });
});
