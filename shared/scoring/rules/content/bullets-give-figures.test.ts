import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { bulletsGiveFigures } from './bullets-give-figures';

describe('content/bullets-give-figures', () => {
  it('asks for one figure somewhere', () => {
    expect(measuredWith(bulletsGiveFigures, { bullets: ['Strong', 'Made to last'] })).toMatchObject({
      score: 0,
      severity: 'hint',
    });
    expect(measuredWith(bulletsGiveFigures, { bullets: ['Strong', 'Rated IP65'] }).evidence).toBe(
      'Bullet 2 gives a figure',
    );
  });

  it('leaves books and empty bullets alone', () => {
    expect(measureWith(bulletsGiveFigures, { bullets: ['A tale'] }, { isMedia: true }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(bulletsGiveFigures, { bullets: [' '] }).kind).toBe('not-applicable');
    expect(measureWith(bulletsGiveFigures, {}).kind).toBe('unknown');
  });
});
