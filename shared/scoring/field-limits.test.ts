import { describe, expect, it } from 'vitest';
import { fieldLimits } from './field-limits';
import { policyLimits } from './policy-limits.data';
import { productTypeWith, testNow } from './testing/subject-with';

const ask = (more: Partial<Parameters<typeof fieldLimits>[0]> = {}) =>
  fieldLimits({ productType: null, isMedia: false, now: testNow, ...more });

describe('the limits of a field', () => {
  it('are those of policy where the product type is not known', () => {
    const limits = ask();
    expect(limits.title).toMatchObject({ max: 75, unit: 'characters', source: { date: '2026-07-27' } });
    expect(limits.itemHighlight).toMatchObject({ max: 125, unit: 'characters' });
    expect(limits.bullets).toMatchObject({ max: 255, maxItems: 5 });
    expect(limits.description).toMatchObject({ max: 2000 });
    expect(limits.searchTerms).toMatchObject({ max: 249, unit: 'bytes' });
  });

  it('change on the day that the policy names', () => {
    expect(ask({ now: Date.UTC(2026, 6, 26, 23, 59) }).title.max).toBe(200);
    expect(ask({ now: Date.UTC(2026, 6, 27) }).title.max).toBe(75);
    expect(ask({ isMedia: true }).title.max).toBe(200);
  });

  it('are the stricter of policy and schema, and say which', () => {
    const productType = productTypeWith({
      item_name: { maxLength: 200 },
      title_differentiation: { maxLength: 100 },
      bullet_point: { maxLength: 500, maxItems: 10 },
      generic_keyword: { maxUtf8ByteLength: 249, maxLength: 249 },
      product_description: { maxUtf8ByteLength: 1900, maxLength: 1900 },
    });
    const limits = ask({ productType });
    expect(limits.title).toMatchObject({ max: 75, source: { date: '2026-07-27' } });
    expect(limits.itemHighlight).toMatchObject({
      max: 100,
      source: { text: 'Amazon’s definition of this product type' },
    });
    expect(limits.bullets).toMatchObject({ max: 255, maxItems: 10 });
    expect(limits.searchTerms).toMatchObject({ max: 249, unit: 'bytes' });
    expect(limits.description).toMatchObject({ max: 1900, unit: 'bytes' });
  });

  it('know no Item Highlight where the product type has none', () => {
    expect(ask({ productType: productTypeWith({ item_name: {} }) }).itemHighlight).toBeNull();
    expect(
      ask({ productType: productTypeWith({ item_highlights: { maxLength: 80 } }) }).itemHighlight?.max,
    ).toBe(80);
  });

  it('leave no day since 2015 without a limit, for media or the rest', () => {
    for (const isMedia of [false, true]) {
      for (let now = Date.UTC(2015, 0, 1); now < Date.UTC(2030, 0, 1); now += 30 * 86_400_000) {
        expect(ask({ isMedia, now }).title.max).toBeGreaterThan(0);
        expect(ask({ isMedia, now }).itemHighlight?.max).toBe(125);
      }
    }
  });

  it('are dated data with a source, and no two rows overlap', () => {
    for (const row of policyLimits) {
      expect(row.from).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(row.until === undefined || row.until > row.from).toBe(true);
      const sameDays = policyLimits.filter(
        (other) =>
          other.field === row.field &&
          (other.media === undefined || row.media === undefined || other.media === row.media) &&
          other.from < (row.until ?? '9999') &&
          row.from < (other.until ?? '9999'),
      );
      expect(sameDays).toEqual([row]);
    }
  });
});
