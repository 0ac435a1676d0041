import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { descriptionLength } from './description-length';

describe('content/description-length', () => {
  it('finds one that says little more than a title', () => {
    const description = 'Keep Gate Shut plate.  Etched steel, self-adhesive back, for gates and doors.';
    expect(measuredWith(descriptionLength, { description })).toMatchObject({
      severity: 'hint',
      field: 'description',
    });
  });

  it('holds it to 2,000 characters', () => {
    expect(measuredWith(descriptionLength, { description: 'x'.repeat(2000) }).score).toBe(1);
    expect(measuredWith(descriptionLength, { description: 'x'.repeat(2001) })).toMatchObject({
      severity: 'policy',
    });
  });

  it('takes what a page shows for taken by Amazon, however long', () => {
    const onPage = measuredWith(descriptionLength, { description: 'x'.repeat(2001) }, { isOwn: false });
    expect(onPage.score).toBe(1);
  });

  it('lets it be short under A+ content', () => {
    expect(measuredWith(descriptionLength, { description: 'Short.', hasAplus: true }).score).toBe(1);
  });

  it('leaves an absent one to its own rule', () => {
    expect(measureWith(descriptionLength, { description: '' }).kind).toBe('not-applicable');
    expect(measureWith(descriptionLength, {}).kind).toBe('unknown');
  });
});
