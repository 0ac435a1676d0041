import { describe, expect, it } from 'vitest';
import { rules } from './rules';
import { thresholdOf } from './thresholds';
import { knownFacts, subjectWith, testNow } from './testing/subject-with';
import { scoreSubject } from './score';

const withThresholds = rules.filter(({ thresholds }) => thresholds !== undefined);

describe('thresholds', () => {
  it('are what the seller set for the category, within their range, else the rule’s own', () => {
    const [rule] = withThresholds;
    const [name = '', own] = Object.entries(rule?.thresholds ?? {})[0] ?? [];
    const value = (set?: number) =>
      thresholdOf(rule!, name, {
        now: testNow,
        ...(set === undefined ? {} : { thresholds: { [rule!.id]: { [name]: set } } }),
      });
    expect(value()).toBe(own?.default);
    expect(value(own!.max + 1)).toBe(own?.max);
    expect(value(own!.min - 1)).toBe(own?.min);
    expect(() => thresholdOf(rule!, 'nonsense', { now: testNow })).toThrow('no threshold nonsense');
  });

  it.each(
    withThresholds.flatMap((rule) =>
      Object.entries(rule.thresholds ?? {}).map(([name, row]) => [`${rule.id} ${name}`, row] as const),
    ),
  )('%s lies within its range and says what it means', (_, row) => {
    expect(row.default).toBeGreaterThanOrEqual(row.min);
    expect(row.default).toBeLessThanOrEqual(row.max);
    expect(row.name.length).toBeGreaterThan(5);
    expect(row.unit).not.toBe('');
  });

  it.each([
    ['competitive/featured-offer-price', 'hopeless', 100],
    ['competitive/handling-time', 'usual', 3],
    ['competitive/rating', 'good', 3.5],
    ['competitive/review-count', 'enough', 5],
    ['content/bullet-count', 'wanted', 2],
    ['content/bullet-length', 'shortest', 1],
    ['content/description-length', 'enough', 5],
    ['images/image-count', 'wanted', 2],
    ['images/main-image-size', 'best', 1200],
    ['seo/search-terms-filled', 'filled', 1],
    ['seo/title-says-enough', 'enough', 5],
  ])('of %s change what the rule says: %s', (rule, name, easier) => {
    const subject = subjectWith(
      knownFacts({
        title: 'Norvane Chisel',
        bullets: ['Steel', 'Sharp'],
        description: 'A chisel for wood.',
        searchTerms: 'wood carving',
        imageCount: 2,
        images: [
          { variant: 'MAIN', url: 'https://m.media-amazon.com/images/I/1.jpg', width: 1200, height: 1200 },
        ],
        rating: 3.6,
        reviewCount: 8,
        handlingDays: 3,
        priceIncVat: 1100,
        featuredOfferIncVat: 1000,
      }),
    );
    const scoreOf = (thresholds: Record<string, Record<string, number>>) =>
      scoreSubject(subject, { now: testNow, thresholds }).findings.find((finding) => finding.rule === rule)
        ?.score ?? 1;
    expect(scoreOf({ [rule]: { [name]: easier } })).toBeGreaterThan(scoreOf({}));
  });
});
