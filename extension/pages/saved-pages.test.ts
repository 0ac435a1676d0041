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
    expect(read.map(({ reading }) => checkFacts(reading))).toEqual(read.map(({ reading }) => reading));
    const empty = read.filter(({ expected, kind }) => !expected || kind === 'robot-check');
    expect(empty.filter(({ reading }) => reading.facts !== null)).toEqual([]);
  });

  it('ASIN, title and price are never wrong, and at most one is missing in all', () => {
    process.stdout.write(`${source}\n${verdictTable(compared)}\n`);
    expect(those(vital, 'wrong', 'more')).toEqual([]);
    expect(those(vital, 'missing').length).toBeLessThanOrEqual(1);
  });

  it('at most 0.5 % of the other fields are wrong and 3 % missing', () => {
    // The share as fields that may be wrong or missing, so that a failure shows which they are.
    const most = (share: number) => Math.floor(others.length * share);
    expect(those(others, 'wrong', 'more').slice(most(0.005))).toEqual([]);
    expect(those(others, 'missing').slice(most(0.03))).toEqual([]);
  });

  it('a product without ASIN, title or price says why', () => {
    const silent = read.flatMap(({ name, kind, reading }) => {
      const facts = factsOf(reading);
      const absent = ['asin', 'title', 'priceIncVat'].filter(
        (field) => kind === 'product' && facts[field] === null,
      );
      return absent
        .filter((field) => !/^[A-Z].+\.$/.test(reading.reasons[field] ?? ''))
        .map((field) => `${name} ${field}`);
    });
    expect(silent).toEqual([]);
  });
});
