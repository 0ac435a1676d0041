import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { delimitedRecords } from './delimited-records';

const read = (text: string, delimiter = ',') => [...delimitedRecords(text, delimiter)];
const cells = (text: string, delimiter?: string) => read(text, delimiter).map((record) => record.cells);

describe('records of a delimited text', () => {
  it('have quoted cells with delimiters, quotes and line breaks, and know their line', () => {
    expect(read('a,"b, c"\n"say ""hi""","two\nlines"\nlast,')).toEqual([
      { line: 1, cells: ['a', 'b, c'], unclosed: null },
      { line: 2, cells: ['say "hi"', 'two\nlines'], unclosed: null },
      { line: 4, cells: ['last', ''], unclosed: null },
    ]);
    expect(cells('a\tb, c', '\t')).toEqual([['a', 'b, c']]);
  });

  it('take quotes within a plain cell as they are: Brand=["X"]', () => {
    expect(cells('Brand=["X"],Range=["Weekly"]')).toEqual([['Brand=["X"]', 'Range=["Weekly"]']]);
    expect(cells('3/8" socket,5')).toEqual([['3/8" socket', '5']]);
  });

  it('lose one line to a quote that is never closed, not the rest of the file', () => {
    const records = read('phrase,volume\n"hole saw,5\n"drill bit",6\ncore,7\n');
    expect(records.map(({ line, unclosed }) => [line, unclosed])).toEqual([
      [1, null],
      [2, 0],
      [3, null],
      [4, null],
    ]);
    expect(records[2]?.cells).toEqual(['drill bit', '6']);
    expect(read('a,"b').at(0)).toEqual({ line: 1, cells: ['a', '"b'], unclosed: 1 });
  });

  it('are those that Papa Parse writes, whatever the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', ' ', 'é', '=') }),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, delimiter) => {
          const plain = rows.map((row) => row.map((value) => value.replaceAll('\r', '')));
          const text = Papa.unparse(plain, { delimiter, newline: '\n', quotes: true });
          expect(cells(text, delimiter)).toEqual(plain);
        },
      ),
    );
  });

  it('cover every line once, on any text', () => {
    const pieces = fc.constantFrom(
      'a',
      '"',
      '""',
      ',',
      '\n',
      ' ',
      '","',
      '"\n"',
      '\u0000',
      'x'.repeat(40_000),
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        (text) => {
          const records = read(text);
          const lines = text.split('\n');
          let last = 0;
          for (const { line, cells: found } of records) {
            expect(line).toBeGreaterThan(last);
            expect(found.length).toBeGreaterThan(0);
            last = line;
          }
          expect(last).toBeLessThanOrEqual(lines.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
