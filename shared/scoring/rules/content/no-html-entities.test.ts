import { describe, expect, it } from 'vitest';
import { measuredWith, measureWith } from '../../testing/subject-with';
import { noHtmlEntities } from './no-html-entities';

describe('content/no-html-entities', () => {
  it('finds codes that shoppers would read', () => {
    const title = 'Quayside Duct Cap, 4&quot;, Grey (DC4G/48)';
    const outcome = measuredWith(noHtmlEntities, { title });
    expect(outcome.evidence).toBe('Title shows «&quot;» to shoppers');
    expect(outcome.places?.[0]?.marks).toEqual([[20, 26]]);
    expect(measuredWith(noHtmlEntities, { title: 'Bit &#x2122; &#174;' }).score).toBe(0);
  });

  it('has nothing against an ampersand', () => {
    expect(measuredWith(noHtmlEntities, { title: 'Merrow & Son; P&Q &c; R&D;' }).score).toBe(1);
  });

  it('says nothing where nothing is known', () => {
    expect(measureWith(noHtmlEntities, {}).kind).toBe('unknown');
  });
});
