import { describe, expect, it } from 'vitest';
import {
  knownFacts,
  measuredWith,
  measureWith,
  productTypeWith,
  subjectWith,
} from '../../testing/subject-with';
import { titleLength } from './title-length';

const long =
  'Tarnbrook 12 Piece Masonry Drill Bit Set 4mm to 12mm Carbide Tips Drill Bits for Brick Concrete Stone Heavy Duty';

describe('seo/title-length', () => {
  it('holds a title to 75 characters since 27 July 2026, and marks exactly the surplus', () => {
    const outcome = measuredWith(titleLength, { title: long });
    expect(outcome.evidence).toBe('Title 112 of 75 characters: Amazon will rewrite it');
    expect(outcome.severity).toBe('policy');
    expect(outcome.fix).toContain('37 characters');
    expect(outcome.marks).toEqual([[75, 112]]);
  });

  it('takes 75 characters, and not 76', () => {
    expect(measuredWith(titleLength, { title: 'x'.repeat(75) }).score).toBe(1);
    expect(measuredWith(titleLength, { title: 'x'.repeat(76) }).score).toBeLessThan(0.5);
  });

  it('took 200 characters on the day before', () => {
    const subject = subjectWith(knownFacts({ title: long }));
    expect(titleLength.measure(subject, { now: Date.UTC(2026, 6, 26, 23) })).toMatchObject({ score: 1 });
    expect(titleLength.measure(subject, { now: Date.UTC(2026, 6, 27) })).toMatchObject({
      severity: 'policy',
    });
  });

  it('leaves media 200 characters', () => {
    expect(measuredWith(titleLength, { title: long }, { isMedia: true }).score).toBe(1);
  });

  it('is stricter where the product type is: 60 characters, or 50 bytes', () => {
    const characters = productTypeWith({ item_name: { maxLength: 60 } });
    expect(measuredWith(titleLength, { title: 'x'.repeat(61), productType: characters }).evidence).toContain(
      '61 of 60 characters',
    );
    const bytes = productTypeWith({ item_name: { maxUtf8ByteLength: 50 } });
    expect(measuredWith(titleLength, { title: 'é'.repeat(26), productType: bytes }).evidence).toContain(
      '52 of 50 bytes',
    );
  });

  it('says nothing of a title that is not known', () => {
    expect(measureWith(titleLength, {})).toEqual({
      kind: 'unknown',
      fact: 'title',
      reason: 'not known from here',
    });
  });
});
