import { describe, expect, it } from 'vitest';
import { checkFacts } from './check-facts';
import { compareFacts, verdictTable, type Verdict } from './testing/compare-facts';
import { pageCorpora } from './testing/page-corpus';
import { factsOf, readSavedPage } from './testing/read-saved-page';

/** What a person would act on: these may not be wrong once. */
const VITAL = ['asin', 'title', 'priceIncVat', 'row.asin', 'row.title', 'row.price', 'row.priceIncVat'];

describe.each(pageCorpora())('of the $source', ({ source, pages }) => {
  const read = pages.map((page) => ({ ...page, reading: readSavedPage(page) }));
  const compared = read.flatMap(({ name, expected, reading }) =>
    compareFacts(expected ?? {}, factsOf(reading)).map((each) => ({ ...each, name })),
  );
  const vital = compared.filter(({ field }) => VITAL.includes(field));
  const others = compared.filter(({ field }) => !VITAL.includes(field));
  const those = (fields: typeof compared, ...verdicts: Verdict[]) =>
    fields.filter(({ verdict }) => verdicts.includes(verdict));

  it('each is told apart by kind', () => {
    expect(read.map(({ name, reading }) => `${name}: ${reading.kind}`)).toEqual(
      pages.map(({ name, kind }) => `${name}: ${kind}`),
    );
  });

  it('each gives facts that pass the schema, and none where there is nothing to read', () => {
    for (const { name, expected, reading } of read) {
      expect(() => checkFacts(reading), name).not.toThrow();
      if (!expected || reading.kind === 'robot-check') expect(reading.facts, name).toBeNull();
    }
  });

  it('ASIN, title and price are never wrong, and at most one is missing in all', () => {
    console.info(`${source}\n${verdictTable(compared)}`);
    expect(those(vital, 'wrong', 'more')).toEqual([]);
    expect(those(vital, 'missing').length).toBeLessThanOrEqual(1);
  });

  it('at most 0.5 % of the other fields are wrong and 3 % missing', () => {
    const wrong = those(others, 'wrong', 'more');
    const missing = those(others, 'missing');
    expect(wrong.length / others.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.005);
    expect(missing.length / others.length, JSON.stringify(missing, null, 1)).toBeLessThanOrEqual(0.03);
  });

  it('a product without ASIN, title or price says why', () => {
    for (const { name, reading } of read.filter(({ kind }) => kind === 'product')) {
      const facts = factsOf(reading);
      for (const field of ['asin', 'title', 'priceIncVat'])
        if (facts[field] === null) expect(reading.reasons[field], `${name} ${field}`).toMatch(/^[A-Z].+\.$/);
    }
  });
});
