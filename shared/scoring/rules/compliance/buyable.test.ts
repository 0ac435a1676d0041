import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { buyable } from './buyable';

describe('compliance/buyable', () => {
  it('is urgent when Amazon does not sell it, or hides it', () => {
    expect(measuredWith(buyable, { status: [] })).toMatchObject({
      score: 0,
      isUrgent: true,
      evidence: 'Not buyable, says Amazon',
    });
    expect(measuredWith(buyable, { status: ['DISCOVERABLE'] }).score).toBe(0);
    expect(measuredWith(buyable, { status: ['BUYABLE'] })).toMatchObject({ score: 0.5, isUrgent: true });
    expect(measuredWith(buyable, { status: ['BUYABLE', 'DISCOVERABLE'] }).score).toBe(1);
  });

  it('asks nothing of a rival, and says when the status is not known', () => {
    expect(measureWith(buyable, { status: [] }, { isOwn: false }).kind).toBe('not-applicable');
    expect(measureWith(buyable, {}).kind).toBe('unknown');
  });
});
