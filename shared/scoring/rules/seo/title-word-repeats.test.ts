import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titleWordRepeats } from './title-word-repeats';

describe('seo/title-word-repeats', () => {
  it('finds a word three times, however written, and marks the third', () => {
    const title = 'Norvane Wood Glue, Clear Paper glue, Quick GLUE';
    const outcome = measuredWith(titleWordRepeats, { title });
    expect(outcome.evidence).toContain('«glue» 3 times');
    expect(outcome.severity).toBe('policy');
    expect(outcome.marks?.map(([start, end]) => title.slice(start, end))).toEqual(['GLUE']);
  });

  it('lets a word stand twice, and small words as often as they like', () => {
    expect(
      measuredWith(titleWordRepeats, { title: 'Hose Clamp for Hose, for Pipe and for Tap and for Tube' })
        .score,
    ).toBe(1);
    expect(measuredWith(titleWordRepeats, { title: 'Llave de 17 de acero de vaso de mango' }).score).toBe(1);
  });

  it('counts no part number, measure, single letter or number as a word', () => {
    for (const title of [
      'Screws 2 mm x 3 mm x 4 mm x 5 mm',
      'Vent 4 Inch to 5 Inch or 6 Inch',
      'Blade 37-190 37-190 37-190 for JJ-6CS',
      'Set 10 10 10 A A A G 1 G 1 G 1',
      'Drill 1/2" 1/2" 1/2"',
    ]) {
      expect(measuredWith(titleWordRepeats, { title }).score).toBe(1);
    }
  });

  it('judges the parts of a hyphenated word', () => {
    expect(
      measuredWith(titleWordRepeats, { title: 'Self-Adhesive Tape, Adhesive Back, Adhesive Foam' }).score,
    ).toBeLessThan(1);
  });

  it('leaves books alone, and says when the title is unknown', () => {
    expect(measureWith(titleWordRepeats, { title: 'War war war' }, { isMedia: true }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(titleWordRepeats, {}).kind).toBe('unknown');
  });
});
