import { known, unknown } from '../fact';
import type { ProductType } from '../../catalog/product-type';
import type { Measured, Outcome, Rule } from '../rule';
import type { FactName, FactValue, Subject } from '../subject';

/** For tests: 24 November 2026, when the 75 character title is in force. */
export const testNow = Date.UTC(2026, 10, 24, 12);

/** For tests: a product of which nothing is known but what the test says. */
export function subjectWith(facts: Partial<Subject> = {}): Subject {
  const none = unknown('not known from here');
  return {
    marketplace: 'amazon-uk',
    asin: 'B0CT4K8R2M',
    sku: null,
    isOwn: true,
    isMedia: false,
    productType: none,
    brand: none,
    title: none,
    itemHighlight: none,
    bullets: none,
    description: none,
    searchTerms: none,
    images: none,
    measuredImages: none,
    imageCount: none,
    hasVideo: none,
    hasAplus: none,
    attributes: none,
    issues: none,
    status: none,
    quantity: none,
    priceIncVat: none,
    featuredOfferIncVat: none,
    rating: none,
    reviewCount: none,
    bestSellerRank: none,
    handlingDays: none,
    breadcrumb: none,
    ...facts,
  };
}

/** For tests: what a rule says of a product with the plain values given. */
export function measureWith(rule: Rule, values: KnownValues, more: Partial<Subject> = {}): Outcome {
  return rule.measure(subjectWith({ ...knownFacts(values), ...more }), { now: testNow });
}

/** For tests: like `measureWith`, failing when the rule measured nothing. */
export function measuredWith(rule: Rule, values: KnownValues, more: Partial<Subject> = {}): Measured {
  const outcome = measureWith(rule, values, more);
  if (outcome.kind !== 'measured') throw new Error(`${rule.id} is ${outcome.kind}`);
  return outcome;
}

export type KnownValues = { [K in FactName]?: FactValue<K> };

export function knownFacts(values: KnownValues): Partial<Subject> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, known(value)]));
}

/** For tests: a product type with the attributes named; each may say more of itself. */
export function productTypeWith(
  attributes: Record<string, Partial<ProductType['attributes'][string]>>,
): ProductType {
  const rule = {
    title: '',
    required: false,
    recommended: false,
    editable: true,
    minLength: null,
    maxLength: null,
    minUtf8ByteLength: null,
    maxUtf8ByteLength: null,
    maxItems: null,
    values: null,
  };
  const full = Object.entries(attributes).map(([name, said]) => [name, { ...rule, title: name, ...said }]);
  return {
    id: 'amazon-uk:DRILL_BITS',
    marketplace: 'amazon-uk',
    name: 'DRILL_BITS',
    displayName: 'Drill Bits',
    checksum: '0',
    attributes: Object.fromEntries(full),
    fetchedAt: testNow,
  };
}
