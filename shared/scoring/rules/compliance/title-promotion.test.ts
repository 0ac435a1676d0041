import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { titlePromotion } from './title-promotion';

describe('compliance/title-promotion', () => {
  it('finds promotional phrases in title and Item Highlight', () => {
    for (const title of [
      'Best Seller Drill',
      'Drill, Free UK Delivery',
      'Drill 20% off',
      '#1 Drill',
      'Drill - LIMITED-TIME',
    ]) {
      expect(measuredWith(titlePromotion, { title }).severity).toBe('policy');
    }
    expect(measuredWith(titlePromotion, { title: 'Drill', itemHighlight: 'Buy now' }).places).toMatchObject([
      { field: 'itemHighlight' },
    ]);
  });

  it('raises no alarm over signs, gauges and sizes', () => {
    for (const title of [
      'Notice: No Leaflets, No Sales Here',
      'For Sale Sign',
      'Low Clearance Height Gauge',
      'Screw #10',
      'Offset Best Buy 1 Hinge',
    ]) {
      expect(measuredWith(titlePromotion, { title }).score).toBe(1);
    }
  });

  it('says when the title is not known', () => {
    expect(measureWith(titlePromotion, {}).kind).toBe('unknown');
  });
});
