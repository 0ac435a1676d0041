import { describe, expect, it } from 'vitest';
import { fieldLimits } from '@shared/scoring/field-limits';
import { sampleContent } from '../testing/sample-listing';
import { blockers, changedParts, staleFields, tidyChanges, withField } from './content-edit';

const limits = fieldLimits({ productType: null, isMedia: false, now: Date.UTC(2026, 10, 24) });

describe('a change', () => {
  it('is counted by bullet', () => {
    const bullets = [sampleContent.bullets[0]!, 'Changed', 'New'];
    const parts = changedParts(sampleContent, { title: 'T', bullets });
    expect(parts.map((part) => part.name)).toEqual(['Title', 'Bullet 2', 'Bullet 3']);
  });

  it('is none when the text is what is live, empty or not written', () => {
    expect(withField(sampleContent, { title: 'x' }, 'title', sampleContent.title)).toEqual({});
    expect(withField(sampleContent, {}, 'itemHighlight', '')).toEqual({});
    expect(withField(sampleContent, {}, 'bullets', [...sampleContent.bullets, ' '])).toEqual({});
  });

  it('is sent without empty bullets, and an emptied text as none', () => {
    expect(tidyChanges({ bullets: ['a', ' ', 'b'], searchTerms: ' ' })).toEqual({
      bullets: ['a', 'b'],
      searchTerms: null,
    });
  });
});

describe('what may not be published', () => {
  it('names a field that is over its limit, and by how much', () => {
    expect(blockers(sampleContent, { title: 'x'.repeat(80) }, limits)).toEqual(['Title is 5 over its limit']);
    expect(blockers(sampleContent, { searchTerms: 'ü'.repeat(125) }, limits)).toEqual([
      'Search terms is 1 over its limit',
    ]);
  });

  it('leaves a bullet alone that was too long before and is not touched', () => {
    const live = { ...sampleContent, bullets: ['x'.repeat(400), 'short'] };
    expect(blockers(live, { bullets: ['x'.repeat(400), 'shorter'] }, limits)).toEqual([]);
  });

  it('names an empty title and too many bullets', () => {
    const bullets = Array.from({ length: 11 }, (_, at) => `Bullet ${at}`);
    expect(blockers(sampleContent, { title: ' ', bullets }, limits)).toHaveLength(2);
  });
});

describe('a field that changed at Amazon', () => {
  it('is one of the draft whose live text is not what the draft was begun on', () => {
    const live = { ...sampleContent, title: 'Other', description: 'Other' };
    expect(staleFields(sampleContent, live, { title: 'Mine', searchTerms: 'Mine' })).toEqual(['title']);
    expect(staleFields(null, live, { title: 'Mine' })).toEqual([]);
  });
});
