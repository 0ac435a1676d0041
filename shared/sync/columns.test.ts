import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumns, unpackColumns } from './columns';

/** Over the wire and back. */
const roundTrip = (rows: unknown[]) => unpackColumns(JSON.parse(JSON.stringify(packColumns(rows))));

describe('columns', () => {
  it('give back any rows of JSON as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 })), (rows) => {
        const json: unknown[] = JSON.parse(JSON.stringify(rows));
        expect(roundTrip(json)).toEqual(json);
      }),
      { numRuns: 400 },
    );
  });

  it('give back rows that look alike: optional fields, nulls, dictionaries, times', () => {
    const row = fc.record(
      {
        id: fc.uuid(),
        at: fc.maxSafeInteger(),
        state: fc.constantFrom('a', 'b', null),
        tags: fc.array(fc.constantFrom('x', 'y')),
        attributes: fc.dictionary(fc.string(), fc.string()),
        offer: fc.option(fc.record({ price: fc.option(fc.integer()) })),
      },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const json: unknown[] = JSON.parse(JSON.stringify(rows));
        expect(roundTrip(json)).toEqual(json);
      }),
      { numRuns: 200 },
    );
  });

  it('give back ids, codes of one width with a few of another, and numbers of any size', () => {
    const code = fc.string({ unit: 'binary', minLength: 6, maxLength: 6 });
    const row = fc.record({
      id: fc.uuid(),
      code: fc.oneof(
        { weight: 30, arbitrary: code.map((text) => `https://x/${text}.jpg`) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      ),
      number: fc.maxSafeInteger(),
      near: fc.integer({ min: 1_795_000_000_000, max: 1_795_000_600_000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 8, maxLength: 60 }), (rows) => {
        const json: unknown[] = JSON.parse(JSON.stringify(rows));
        expect(roundTrip(json)).toEqual(json);
      }),
      { numRuns: 300 },
    );
  });

  it('say once what random codes share', () => {
    const names = fc.sample(fc.stringMatching(/^[A-Z]{9}$/), { numRuns: 500, seed: 7 });
    const rows = names.map((name) => ({ url: `https://pictures.example/I/71${name}.jpg` }));
    // Nine letters of 26 are 4.7 bits each: 2,650 bytes are random.
    expect(gzipSync(JSON.stringify(packColumns(rows))).length).toBeLessThan(3_150);
    expect(gzipSync(JSON.stringify(rows)).length).toBeGreaterThan(3_500);
  });

  it('keep keys that objects inherit, and objects with hundreds of different keys', () => {
    const rows = Array.from({ length: 300 }, (_, i) => JSON.parse(`{"k${i}":${i},"__proto__":{"n":${i}}}`));
    const back = roundTrip(rows);
    expect(JSON.stringify(back[7])).toBe('{"k7":7,"__proto__":{"n":7}}');
    expect(back).toHaveLength(300);
  });

  it('take fewer bytes than rows, before and after gzip', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({
      id: `018f-${i}`,
      updatedAt: 1_790_000_000_000 + i * 977,
      status: i % 3 === 0 ? ['BUYABLE', 'DISCOVERABLE'] : ['DISCOVERABLE'],
      offer: { priceIncVat: 999 + (i % 40) * 100, currency: 'GBP' },
    }));
    const packed = JSON.stringify(packColumns(rows));
    const plain = JSON.stringify(rows);
    expect(packed.length).toBeLessThan(plain.length / 2);
    expect(gzipSync(packed).length).toBeLessThan(gzipSync(plain).length / 1.5);
  });

  it('refuse what is not theirs', () => {
    for (const bad of [
      null,
      7,
      [],
      {},
      { count: -1, data: ['v', []] },
      { count: 1, data: ['zz'] },
      { count: 2, data: ['f', 'a', '', 2, 'xyz'] },
    ]) {
      expect(() => unpackColumns(bad)).toThrow(/columns/);
    }
  });
});
