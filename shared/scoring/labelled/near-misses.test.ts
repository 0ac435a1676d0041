import { describe, expect, it } from 'vitest';
import { withContent } from './change-listing';
import { cleanListings } from './clean-listings';
import { alarmsOf } from './judge-mutated';
import type { LabelledListing } from './labelled-listing';
import { nearMisses } from './near-misses.data';

const listings = cleanListings(20_261_124);
const roomy = listings.filter(
  ({ listing }) => listing.content.title.length < 52 && listing.content.itemHighlight !== null,
);

/** The phrase where it is put, in a listing that is clean without it. */
function planted(field: keyof typeof nearMisses, phrase: string, at: number): LabelledListing {
  const labelled = roomy[at % roomy.length];
  if (labelled === undefined) throw new Error('no clean listing has room');
  const { content } = labelled.listing;
  if (field === 'bullets') {
    return withContent(labelled, {
      bullets: content.bullets.map((text, index) => (index === 1 ? `${text}. ${phrase}` : text)),
    });
  }
  if (field === 'title') return withContent(labelled, { title: `${content.title}, ${phrase}` });
  return withContent(labelled, { [field]: `${content[field] ?? ''}; ${phrase}` });
}

describe('what reads almost like a breach', () => {
  it.each(Object.keys(nearMisses) as (keyof typeof nearMisses)[])(
    'raises no alarm in the field %s',
    (field) => {
      const alarms = nearMisses[field].flatMap((phrase, at) =>
        alarmsOf(planted(field, phrase, at)).map(({ rule, evidence }) => `${phrase} | ${rule}: ${evidence}`),
      );
      expect(alarms).toEqual([]);
    },
  );
});
