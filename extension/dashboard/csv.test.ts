import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { columnsOf } from './columns';
import { csvCell, csvOf } from './csv';
import { columnIds } from './column-ids';
import { sampleRow } from './testing/sample-row';

it('says what a spreadsheet must not run', () => {
  for (const text of ['=1+1', '+44 20', '-x', '@SUM(A1)', '\t=1', '\r=1'])
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  expect(csvCell('-1.20')).toBe('-1.20');
  expect(csvCell(-1.2)).toBe('-1.2');
  expect(csvCell(null)).toBe('');
  expect(csvCell('10" bit, "long"')).toBe('"10"" bit, ""long"""');
});

it('begins with a byte order mark, ends its lines as RFC 4180 has them', () => {
  const text = csvOf(columnsOf(['listing', 'price', 'tags']), [
    sampleRow({ title: 'Set\n“long”, 5"', sku: 'S', asin: null, priceIncVat: 1999, tags: ['a', 'b'] }),
  ]);
  expect(text).toBe(
    '\uFEFFTitle,SKU,ASIN,Price incl. VAT,Currency,Tags\r\n"Set\n“long”, 5""",S,,19.99,GBP,"a, b"\r\n',
  );
});

it('another program reads back every cell of every column', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 3 }), (title, group, tags) => {
      const row = sampleRow({ title, group, tags });
      const columns = columnsOf(columnIds);
      const { data, errors } = Papa.parse<string[]>(csvOf(columns, [row]).slice(1).replace(/\r\n$/, ''), {
        delimiter: ',',
        newline: '\r\n',
      });
      expect(errors).toEqual([]);
      const cells = columns.flatMap((column) => column.cells(row)).map((cell) => String(cell ?? ''));
      expect(data[1]?.map((cell, at) => (cell === `'${cells[at]}` ? cells[at] : cell))).toEqual(cells);
      for (const cell of data[1] ?? []) expect(cell).not.toMatch(/^[=+@\t\r]/);
    }),
  );
});
