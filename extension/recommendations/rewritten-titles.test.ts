import { describe, expect, it } from 'vitest';
import type { Listing, ListingVersion } from '@shared/catalog/listing';
import { sampleListing } from '../testing/sample-listing';
import { rewrittenTitleOf } from './rewritten-titles';

const listing = (title: string): Listing => {
  const sample = sampleListing();
  return { ...sample, content: { ...sample.content, title } };
};
const version = (number: number, title: string, origin: ListingVersion['origin']): ListingVersion => ({
  id: `v${number}`,
  listingId: 'one',
  version: number,
  content: listing(title).content,
  origin,
  changeId: null,
  at: number,
});

describe('a title that Amazon wrote', () => {
  it('stands beside the seller’s own words', () => {
    const versions = [version(1, 'Mine, long', 'amazon'), version(2, 'Theirs', 'rewritten')];
    expect(rewrittenTitleOf(listing('Theirs'), versions)).toMatchObject({ mine: 'Mine, long', at: 2 });
  });

  it('is still the same rewriting when Amazon writes it twice', () => {
    const versions = [
      version(1, 'Mine', 'amazon'),
      version(2, 'A', 'rewritten'),
      version(3, 'B', 'rewritten'),
    ];
    expect(rewrittenTitleOf(listing('B'), versions)?.mine).toBe('Mine');
  });

  it('is none once the seller’s own was published again, or other words changed alone', () => {
    const again = [
      version(1, 'Mine', 'amazon'),
      version(2, 'A', 'rewritten'),
      version(3, 'Mine', 'published'),
    ];
    expect(rewrittenTitleOf(listing('Mine'), again)).toBeNull();
    const bullets = [version(1, 'Mine', 'amazon'), version(2, 'Mine', 'rewritten')];
    expect(rewrittenTitleOf(listing('Mine'), bullets)).toBeNull();
  });
});
