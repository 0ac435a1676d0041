import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page';
import { readPage } from './read-page';
import { damage } from './testing/damage';
import { pageCorpora, type PageCorpus } from './testing/page-corpus';
import { factsOf } from './testing/read-saved-page';
import { measured } from '../../scripts/testing/measured';

const [{ source, pages }] = pageCorpora() as [PageCorpus];
const products = pages.filter(({ kind }) => kind === 'product');
const others = pages.filter(({ kind }) => kind !== 'product');
const LONG = process.env.PLUMBLINE_LONG === '1';
/** A guard against hanging, not a measure: machines differ by tenfold. */
const TIMEOUT = LONG ? 3_600_000 : 600_000;
const DAMAGES = LONG ? 1000 : 92;

interface Outcome {
  seed: number;
  page: string;
  done: string;
  price: unknown;
  expected: unknown;
}

/** Reads product pages in turn, each with the damages of its seed. */
function readDamaged(from: number, count: number, times: number): Outcome[] {
  return Array.from({ length: count }, (_, at) => {
    const seed = from + at;
    const page = products[seed % products.length]!;
    const document = parsePage(page.html);
    const done = damage(document, seed, times);
    const { priceIncVat: price = null } = factsOf(readPage(document, page.url));
    return { seed, page: page.name, done, price, expected: page.expected!.priceIncVat };
  });
}

const wrong = (outcomes: Outcome[]) =>
  outcomes.filter(({ price, expected }) => price !== null && price !== expected);

describe(`damaged pages (${source})`, () => {
  it(`never give a wrong price after one of ${DAMAGES} damages`, { timeout: TIMEOUT }, () => {
    const outcomes = readDamaged(1, DAMAGES, 1);
    expect(wrong(outcomes)).toEqual([]);
    measured('damaged pages read, wrong prices, exceptions', `${outcomes.length}, 0, 0`);
    // A reader that gave up at the first scratch would pass too: most prices survive a single damage.
    const readable = outcomes.filter(({ expected }) => expected !== null);
    expect(readable.filter(({ price }) => price !== null).length / readable.length).toBeGreaterThan(0.9);
  });

  it('never give a wrong price after eight damages at once', { timeout: TIMEOUT }, () => {
    expect(wrong(readDamaged(50_000, LONG ? 500 : 23, 8))).toEqual([]);
  });

  it('of the other kinds are read without an exception', { timeout: TIMEOUT }, () => {
    others.forEach((page, at) => {
      const document = parsePage(page.html);
      const done = damage(document, at, 12);
      expect({ ...page, done, kind: readPage(document, page.url).kind }).toHaveProperty('kind');
    });
  });
});
