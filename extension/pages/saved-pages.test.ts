import { describe, expect, it } from 'vitest';
import { checkFacts } from './check-facts';
import { compareFacts, verdictTable, type ComparedField, type Verdict } from './testing/compare-facts';
import { factsOf, readSavedPage } from './testing/read-saved-page';
import { pageCorpus } from './testing/page-corpus';

const { pages, source } = await pageCorpus();
const KIND = {
  product: 'product',
  search: 'search',
  bestsellers: 'bestsellers',
  captcha: 'robot-check',
} as const;

/** What a person would act on: these may not be wrong once. */
const VITAL = ['asin', 'title', 'priceIncVat', 'row.asin', 'row.title', 'row.price'];

const compared: ComparedField[] = pages.flatMap((page) =>
  compareFacts(page.expected, factsOf(readSavedPage(page))).map((each) => ({ ...each, page: page.name })),
);
const vital = compared.filter(({ field }) => VITAL.includes(field));
const others = compared.filter(({ field }) => !VITAL.includes(field));
const those = (fields: readonly ComparedField[], ...verdicts: Verdict[]) =>
  fields.filter(({ verdict }) => verdicts.includes(verdict));

describe(`pages of Amazon (${source})`, () => {
  it('are each told apart by kind', () => {
    for (const page of pages) expect(readSavedPage(page).kind, page.name).toBe(KIND[page.group]);
  });

  it('give facts that pass the schema', () => {
    for (const page of pages) expect(() => checkFacts(readSavedPage(page)), page.name).not.toThrow();
  });

  it('give ASIN, title and price never wrong, and at most one missing in all', () => {
    console.info(verdictTable(compared));
    expect(those(vital, 'wrong', 'more')).toEqual([]);
    expect(those(vital, 'missing').length).toBeLessThanOrEqual(1);
  });

  it('give at most 0.5 % of the other fields wrong and 3 % missing', () => {
    const wrong = those(others, 'wrong', 'more');
    expect(wrong.length / others.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.005);
    expect(those(others, 'missing').length / others.length).toBeLessThanOrEqual(0.03);
  });

  it('say why a product has no ASIN, title or price', () => {
    for (const page of pages.filter(({ group }) => group === 'product')) {
      const reading = readSavedPage(page);
      const facts = factsOf(reading);
      for (const field of ['asin', 'title', 'priceIncVat'])
        if (facts[field] === null)
          expect(reading.reasons[field], `${page.name} ${field}`).toMatch(/^[A-Z].+\.$/);
    }
  });
});
