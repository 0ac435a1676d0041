import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { itemHighlightRepeats } from './item-highlight-repeats';

const title = 'Tarnbrook 12-Piece Masonry Drill Bit Set 4-12 mm Carbide Tips';

describe('seo/item-highlight-repeats', () => {
  it('is content when no word of the title is repeated', () => {
    const itemHighlight =
      'For brick, block, concrete and stone; heavy duty; straight shanks, not SDS; with marked steel case';
    expect(measuredWith(itemHighlightRepeats, { title, itemHighlight }).evidence).toBe(
      'No word of the title is repeated',
    );
  });

  it('marks a shared noun gently, singular or plural', () => {
    const itemHighlight = 'Long bits for brick, block, concrete and stone';
    const outcome = measuredWith(itemHighlightRepeats, { title, itemHighlight });
    expect(outcome).toMatchObject({ severity: 'hint', evidence: '«bits» is in the title already' });
    expect(outcome.marks).toEqual([[5, 9]]);
  });

  it('takes one that says the title again for a breach', () => {
    expect(
      measuredWith(itemHighlightRepeats, { title, itemHighlight: 'Masonry drill bit set' }),
    ).toMatchObject({
      severity: 'policy',
      score: 0,
    });
  });

  it('says nothing where there is no highlight, and names the fact that is missing', () => {
    expect(measureWith(itemHighlightRepeats, { title, itemHighlight: null }).kind).toBe('not-applicable');
    expect(measureWith(itemHighlightRepeats, { title })).toMatchObject({
      kind: 'unknown',
      fact: 'itemHighlight',
    });
  });
});
