import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { amazonIssues } from './amazon-issues';

const issue = {
  code: '90220',
  message: "'Material' is required but not supplied.",
  severity: 'ERROR',
  attributeNames: ['material'],
  categories: ['MISSING_ATTRIBUTE'],
  enforcements: [],
};

describe('compliance/amazon-issues', () => {
  it('says Amazon’s words whole, with its acts, and is urgent', () => {
    const suppressed = { ...issue, enforcements: ['LISTING_SUPPRESSED'], attributeNames: ['item_name'] };
    const outcome = measuredWith(amazonIssues, { issues: [suppressed] });
    expect(outcome.places).toMatchObject([
      {
        evidence: "Amazon says: «'Material' is required but not supplied.» (listing suppressed)",
        isUrgent: true,
        field: 'title',
        fix: 'Mend the title.',
        severity: 'policy',
      },
    ]);
    expect(outcome.score).toBe(0);
  });

  it('makes one finding of each issue, under its field', () => {
    const issues = [
      { ...issue, severity: 'WARNING', attributeNames: ['main_product_image_locator'] },
      { ...issue, severity: 'WARNING', attributeNames: ['purchasable_offer'] },
      { ...issue, severity: 'WARNING', attributeNames: [] },
    ];
    const { places, score } = measuredWith(amazonIssues, { issues });
    expect(places?.map(({ field, isUrgent }) => [field, isUrgent])).toEqual([
      ['images', false],
      ['offer', false],
      [undefined, false],
    ]);
    expect(places?.[0]?.fix).toBe('Mend the picture.');
    expect(places?.[1]?.fix).toBe('Mend purchasable offer.');
    expect(places?.[2]?.fix).toBe('See issue 90220 in Seller Central.');
    expect(score).toBeGreaterThan(0);
  });

  it('passes over mere information, and is content with no issue', () => {
    expect(measuredWith(amazonIssues, { issues: [{ ...issue, severity: 'INFO' }] }).score).toBe(1);
    expect(measuredWith(amazonIssues, { issues: [] }).evidence).toBe('Amazon reports no issue');
  });

  it('asks nothing of a rival, and says when issues are not known', () => {
    expect(measureWith(amazonIssues, {}, { isOwn: false }).kind).toBe('not-applicable');
    expect(measureWith(amazonIssues, {}).kind).toBe('unknown');
  });
});
