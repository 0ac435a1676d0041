import { describe, expect, it } from 'vitest';
import { knownFacts, measuredWith, measureWith, subjectWith, testNow } from '../../testing/subject-with';
import { featuredOfferPrice } from './featured-offer-price';

describe('competitive/featured-offer-price', () => {
  it('measures how much dearer the own price is', () => {
    expect(measuredWith(featuredOfferPrice, { priceIncVat: 1799, featuredOfferIncVat: 1699 })).toMatchObject({
      evidence: 'Your price £17.99, Featured Offer £16.99: £1.00 dearer (5.9%)',
      severity: 'warning',
    });
    expect(measuredWith(featuredOfferPrice, { priceIncVat: 2000, featuredOfferIncVat: 1000 }).score).toBe(0);
  });

  it('is content at the same price or below', () => {
    expect(measuredWith(featuredOfferPrice, { priceIncVat: 1699, featuredOfferIncVat: 1699 }).score).toBe(1);
  });

  it('writes dollars in America', () => {
    const facts = knownFacts({ priceIncVat: 999, featuredOfferIncVat: 999 });
    const outcome = featuredOfferPrice.measure(subjectWith({ ...facts, marketplace: 'amazon-us' }), {
      now: testNow,
    });
    expect(outcome).toMatchObject({ evidence: 'Your price $9.99, Featured Offer $9.99' });
  });

  it('compares no rival, no unknown and no senseless price', () => {
    const prices = { priceIncVat: 1799, featuredOfferIncVat: 1699 };
    expect(measureWith(featuredOfferPrice, prices, { isOwn: false }).kind).toBe('not-applicable');
    expect(measureWith(featuredOfferPrice, { priceIncVat: 1799 })).toMatchObject({
      fact: 'featuredOfferIncVat',
    });
    expect(measureWith(featuredOfferPrice, { priceIncVat: -5, featuredOfferIncVat: 0 }).kind).toBe(
      'not-applicable',
    );
  });
});
