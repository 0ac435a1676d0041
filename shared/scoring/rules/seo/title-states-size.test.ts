import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titleStatesSize } from './title-states-size';

describe('seo/title-states-size', () => {
  it('finds a title without the figure that the size attribute holds', () => {
    const outcome = measuredWith(titleStatesSize, {
      title: 'Norvane Spanner',
      attributes: { size: '13 mm' },
    });
    expect(outcome).toMatchObject({ score: 0, severity: 'warning' });
    expect(outcome.fix).toContain('13 mm');
  });

  it('takes fractions, inch marks and part numbers for figures', () => {
    for (const title of ['Spindle Key, 3/8" Drive', 'Pipe Grip 1 1/2 "', 'Oak Screw 4 x 38mm', 'Bolt M6']) {
      expect(measuredWith(titleStatesSize, { title, attributes: { size: '10 mm' } }).score).toBe(1);
    }
  });

  it('asks nothing where the size is a word, absent, or a page’s table', () => {
    expect(measureWith(titleStatesSize, { title: 'Gloves', attributes: { size: 'Medium' } }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(titleStatesSize, { title: 'Gloves', attributes: {} }).kind).toBe('not-applicable');
    const rival = measureWith(
      titleStatesSize,
      { title: 'Tool Kit', attributes: { Size: '5"' } },
      { isOwn: false },
    );
    expect(rival.kind).toBe('not-applicable');
    expect(measureWith(titleStatesSize, { title: 'Gloves' }).kind).toBe('unknown');
  });
});
