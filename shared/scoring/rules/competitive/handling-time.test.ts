import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { handlingTime } from './handling-time';

describe('competitive/handling-time', () => {
  it('wants dispatch within a day', () => {
    expect(measuredWith(handlingTime, { handlingDays: 1 }).score).toBe(1);
    expect(measuredWith(handlingTime, { handlingDays: 2 })).toMatchObject({ score: 0.75, severity: 'hint' });
    expect(measuredWith(handlingTime, { handlingDays: 3 }).severity).toBe('warning');
    expect(measuredWith(handlingTime, { handlingDays: 30 }).score).toBe(0);
  });

  it('does not judge rivals, and says when it is not known', () => {
    expect(measureWith(handlingTime, { handlingDays: 9 }, { isOwn: false }).kind).toBe('not-applicable');
    expect(measureWith(handlingTime, {}).kind).toBe('unknown');
  });
});
