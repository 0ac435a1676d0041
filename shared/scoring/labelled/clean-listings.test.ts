import { describe, expect, it } from 'vitest';
import { scoreSubject } from '../score';
import { testNow } from '../testing/subject-with';
import { cleanListings, families } from './clean-listings';
import { subjectOfLabelled } from './labelled-listing';

describe('the clean listings', () => {
  const listings = cleanListings(20_261_124);

  it('are at least 60, over at least 16 kinds of product, no two alike, and the same for one seed', () => {
    expect(listings.length).toBeGreaterThanOrEqual(60);
    expect(families.length).toBeGreaterThanOrEqual(16);
    expect(new Set(listings.map(({ listing }) => listing.content.title)).size).toBe(listings.length);
    expect(new Set(listings.map(({ listing }) => listing.content.bullets.join())).size).toBe(listings.length);
    expect(cleanListings(20_261_124)).toEqual(listings);
    expect(cleanListings(7)).not.toEqual(listings);
  });

  it('raise no false alarm of medium or higher, whatever the seed', () => {
    const alarms = [20_261_124, 1, 2, 3].flatMap((seed) =>
      cleanListings(seed).flatMap((labelled) =>
        scoreSubject(subjectOfLabelled(labelled), { now: testNow })
          .findings.filter(({ score, severity }) => score !== null && severity !== 'hint')
          .map(({ rule, evidence }) => `${labelled.listing.id} ${rule}: ${evidence}`),
      ),
    );
    expect([...new Set(alarms)]).toEqual([]);
  });
});
