import { describe, expect, it } from 'vitest';
import { benchmark, type Compared } from './benchmark';
import { known } from './fact';
import { knownFacts, subjectWith, testNow, type KnownValues } from './testing/subject-with';
import { imageOf } from './testing/image-of';

const context = { now: testNow };
const good: KnownValues = {
  title: 'Tarnbrook Masonry Drill Bit Set, 12 Pieces, 4-12 mm, Carbide Tips',
  brand: 'Tarnbrook',
  bullets: [
    'Twelve carbide tipped bits from 4 to 12 mm for brick, block and concrete in a hinged case',
    'Straight shanks fit any 10 mm or 13 mm chuck, so they work in every hammer drill',
    'Wide flutes clear the dust quickly and keep the tip cool in long runs of holes',
    'Sizes are stamped on each shank and printed in the case, so the right one is found at once',
    'Contents: 12 bits, 1 case; each bit is 150 mm long',
  ],
  description: 'A set for the van: carbide tips, straight shanks, and a case with a place for every bit.',
  images: Array.from({ length: 7 }, (_, at) => imageOf(at === 0 ? 'MAIN' : `PT0${at}`, 2000)),
  imageCount: 7,
  hasVideo: true,
  rating: 4.6,
  reviewCount: 300,
};
const poor: KnownValues = {
  ...good,
  title: 'BEST DRILL BITS!!! DRILL BITS DRILL BITS cheap price free delivery '.repeat(2),
  bullets: ['bits'],
  images: [imageOf('MAIN', 300)],
  imageCount: 1,
  hasVideo: false,
};
const rival = (asin: string, values: KnownValues): Compared => ({
  asin,
  title: `Rival ${asin}`,
  why: 'tracked',
  source: 'page',
  seenAt: testNow,
  subject: subjectWith({ isOwn: false, asin, ...knownFacts(values) }),
});
const own = (values: KnownValues) => subjectWith(knownFacts(values));

describe('a benchmark', () => {
  it('ranks a poor listing last and a good one first, component by component', () => {
    const others = [rival('A', good), rival('B', good), rival('C', poor)];
    const last = benchmark({ own: own({ ...poor, bullets: [] }), others, context });
    expect(last).toMatchObject({ rank: 4, of: 4, total: { percentile: 0 } });
    const first = benchmark({ own: own(good), others, context });
    expect(first?.rank).toBe(1);
    expect(first?.components.find(({ component }) => component === 'images')?.gap).toBe(0);
    expect(last?.components.find(({ component }) => component === 'images')?.gap).toBeGreaterThan(0);
  });

  it('compares only what is known on both sides: what only we know of ourselves is no fault of ours', () => {
    const { description: _hidden, hasVideo: _unknown, ...shown } = good;
    const withSecrets = own({ ...shown, searchTerms: null, quantity: 0 });
    const result = benchmark({ own: withSecrets, others: [rival('A', shown), rival('B', shown)], context });
    expect(result?.total.own).toBe(result?.total.best);
    expect(result?.rank).toBe(1);
  });

  it('leaves out a product of which too little is known, and is silent when nobody is left', () => {
    const others = [
      ...['A', 'B', 'C', 'D', 'E', 'F'].map((asin) => rival(asin, good)),
      rival('G', { title: 'Only a title' }),
    ];
    expect(benchmark({ own: own(good), others, context })?.against.map(({ asin }) => asin)).not.toContain(
      'G',
    );
    expect(benchmark({ own: own(good), others: [], context })).toBeNull();
    expect(benchmark({ own: subjectWith({ isMedia: true }), others, context })).toBeNull();
  });

  it('keeps a rival to whom a rule does not apply', () => {
    const media = { ...rival('M', good), subject: { ...rival('M', good).subject, isMedia: true } };
    const result = benchmark({ own: own(good), others: [rival('A', good), media], context });
    expect(result?.of).toBe(3);
  });

  it('names strengths, weaknesses, and what the best have in common with examples of theirs', () => {
    const others = ['A', 'B', 'C', 'D'].map((asin) => rival(asin, good));
    const result = benchmark({ own: own(poor), others, context });
    expect(result?.strengths).toEqual([]);
    expect(result?.weaknesses.join('\n')).toContain('1 image of');
    const images = result?.inCommon.find(({ words }) => words === 'Number of images');
    expect(images).toMatchObject({ share: 1, weHave: false });
    expect(images?.examples[0]).toBe('Rival A: 7 images');
  });

  it('counts ties half', () => {
    const result = benchmark({ own: own(good), others: [rival('A', good), rival('B', good)], context });
    expect(result?.total).toMatchObject({ percentile: 0.5, gap: 0 });
    expect(result?.rank).toBe(1);
  });

  it('uses the seller’s weights', () => {
    const weights = {
      components: { seo: 0, content: 0, images: 100, competitive: 0, compliance: 0 },
      rules: {},
    };
    const others = [rival('A', { ...good, bullets: [] })];
    expect(benchmark({ own: own(good), others, context, weights })?.total.gap).toBe(0);
  });

  it('never takes a fact that only we have as a lead', () => {
    const result = benchmark({
      own: { ...own(good), searchTerms: known('jobber twist set sds kit') },
      others: [rival('A', good)],
      context,
    });
    expect(result?.total.gap).toBe(0);
  });
});
