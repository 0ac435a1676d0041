import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { itemHighlightLength } from './item-highlight-length';

describe('seo/item-highlight-length', () => {
  it('holds it to 125 characters', () => {
    expect(measuredWith(itemHighlightLength, { itemHighlight: 'x'.repeat(125) }).score).toBe(1);
    const outcome = measuredWith(itemHighlightLength, { itemHighlight: 'x'.repeat(130) });
    expect(outcome).toMatchObject({
      severity: 'policy',
      evidence: 'Item Highlight 130 of 125 characters: Amazon refuses it',
    });
    expect(outcome.marks).toEqual([[125, 130]]);
  });

  it('says nothing of an empty one, of media, or of one that is not known', () => {
    expect(measureWith(itemHighlightLength, { itemHighlight: null }).kind).toBe('not-applicable');
    expect(measureWith(itemHighlightLength, { itemHighlight: 'x' }, { isMedia: true }).kind).toBe(
      'not-applicable',
    );
    expect(measureWith(itemHighlightLength, {}).kind).toBe('unknown');
  });
});
