import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titleSaysEnough } from './title-says-enough';

describe('seo/title-says-enough', () => {
  it('finds a trade title that leaves out size and kind', () => {
    expect(measuredWith(titleSaysEnough, { title: 'Quayside 7mm Washer' }).evidence).toBe(
      'Title of only 19 characters',
    );
  });

  it('takes an empty title for a matter of policy', () => {
    expect(measuredWith(titleSaysEnough, { title: ' ' })).toMatchObject({ score: 0, severity: 'policy' });
  });

  it('is content with a terse title that says it all', () => {
    expect(measuredWith(titleSaysEnough, { title: 'Kestrel 70515 K-310 5" Curved Auger' }).score).toBe(1);
  });

  it('does not judge books, and knows when the title is unknown', () => {
    expect(measureWith(titleSaysEnough, { title: 'Emma' }, { isMedia: true }).kind).toBe('not-applicable');
    expect(measureWith(titleSaysEnough, {}).kind).toBe('unknown');
  });
});
