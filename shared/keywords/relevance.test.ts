import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../scoring/testing/arbitrary-subject';
import { backgroundOf } from './background';
import { relevanceJudge, type RelevanceContext } from './relevance';

const context: RelevanceContext = {
  product: {
    title: 'Tarnbrook Ring Gate Latch, Galvanised Steel',
    itemHighlight: null,
    bullets: ['For garden gates up to 50 mm', 'Screws included'],
    description: null,
    attributes: { colour: 'Silver' },
    category: ['DIY & Tools', 'Hardware', 'Gate Latches'],
  },
  rivals: [
    { asin: 'B0TESTAAA1', title: 'Gate Latch Galvanised', reviewCount: 500 },
    { asin: 'B0TESTAAA2', title: 'Shed Bolt', reviewCount: 400 },
  ],
  background: backgroundOf([
    'Steel bracket',
    'Paint brush',
    'Garden hose',
    'Galvanised steel screws',
    'Loft ladder',
  ]),
};
const judge = relevanceJudge(context);
const value = (phrase: string, facts = {}) => judge(phrase, facts)?.value ?? -1;

describe('the relevance of a keyword', () => {
  it('is higher the more the product says of it', () => {
    const falling = [
      'gate latch',
      'latch for gates',
      'galvanised latch with screws',
      'garden latch paint',
      'loft ladder',
    ];
    const values = falling.map((phrase) => value(phrase));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values[0]).toBeGreaterThan(0.6);
    expect(values.at(-1)).toBe(0);
  });

  it('does not mind spelling, plural or order of stop words', () => {
    expect(value('galvanized gate latches')).toBe(value('galvanised gate latch'));
  });

  it('gains from what shoppers did, and says each reason', () => {
    const clickShare = { value: 0.2, source: 'Search Query Performance' };
    expect(value('shed bolt', { clickShare })).toBeGreaterThan(value('shed bolt'));
    expect(value('shed bolt', { organicRank: 1 })).toBeGreaterThan(value('shed bolt', { organicRank: 40 }));
    expect(
      judge('gate latch', { organicRank: 3, clickShare })?.parts.map(({ name, words }) => [name, words]),
    ).toEqual([
      ['words', 'all its words are in your listing, as a phrase in the title'],
      ['category', 'the category names 2 of its words'],
      ['rivals', '1 of 2 rivals use all its words'],
      ['rank', 'your organic place 3 for it'],
      ['clicks', '20.0 % of the clicks after it are yours (Search Query Performance)'],
    ]);
  });

  it('is unknown where there is nothing to compare with', () => {
    expect(judge('!!')).toBeNull();
    const empty = {
      title: '',
      itemHighlight: null,
      bullets: [],
      description: null,
      attributes: {},
      category: [],
    };
    expect(relevanceJudge({ ...context, product: empty, rivals: [] })('gate latch')).toBeNull();
  });

  it('lies between 0 and 1 whatever the texts', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.nat(),
        fc.double({ min: -1, max: 2, noNaN: true }),
        (title, phrase, organicRank, share) => {
          const found = relevanceJudge({ ...context, product: { ...context.product, title } })(phrase, {
            organicRank,
            clickShare: { value: share, source: 'x' },
          });
          const value = found?.value ?? 0;
          expect(value >= 0 && value <= 1).toBe(true);
        },
      ),
    );
  });
});
