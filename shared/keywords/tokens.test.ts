import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singularOf, tokensOf, wordsOf } from './tokens';

const kinds = (text: string) => tokensOf(text).map(({ kind, text: written }) => [kind, written]);

describe('tokens of a listing text', () => {
  it('tell words from part numbers, sizes and numbers', () => {
    expect(kinds('Norvane 41207 Valve Spindle Spanner, 3/8" Hex Shank, 8mm , Red')).toEqual([
      ['word', 'Norvane'],
      ['number', '41207'],
      ['word', 'Valve'],
      ['word', 'Spindle'],
      ['word', 'Spanner'],
      ['number', '3/8'],
      ['word', 'Hex'],
      ['word', 'Shank'],
      ['measure', '8mm'],
      ['word', 'Red'],
    ]);
    expect(kinds('QT-S1-XY04038/20 4 x 38mm NORHWHH48 M6 IP68')).toEqual([
      ['code', 'QT-S1-XY04038/20'],
      ['number', '4'],
      ['word', 'x'],
      ['measure', '38mm'],
      ['code', 'NORHWHH48'],
      ['code', 'M6'],
      ['code', 'IP68'],
    ]);
  });

  it('make one measure of a number and its unit, tight, spaced or hyphenated', () => {
    expect(kinds('100MM 100 mm 3/4-Inch G 1 Inch 297x210mm 4mm-12mm')).toEqual([
      ['measure', '100MM'],
      ['measure', '100 mm'],
      ['measure', '3/4-Inch'],
      ['word', 'G'],
      ['measure', '1 Inch'],
      ['measure', '297x210mm'],
      ['measure', '4mm-12mm'],
    ]);
  });

  it('split hyphenated words and «12-piece», and keep apostrophes', () => {
    expect(kinds("12-Piece Self-Adhesive Builder's O’Neill")).toEqual([
      ['number', '12'],
      ['word', 'Piece'],
      ['word', 'Self'],
      ['word', 'Adhesive'],
      ['word', "Builder's"],
      ['word', 'O’Neill'],
    ]);
    expect(wordsOf('O’Neill')[0]?.key).toBe("o'neill");
  });

  it('know letters of any script', () => {
    expect(wordsOf('conexión Ø Rohr Größe 工具').map(({ text }) => text)).toEqual([
      'conexión',
      'Ø',
      'Rohr',
      'Größe',
      '工具',
    ]);
  });

  it('stand where they say, in order, without overlap, on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0;
        for (const token of tokensOf(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
      }),
    );
  });
});

describe('the singular of a word', () => {
  it('folds plurals, and leaves words that merely end in s', () => {
    expect(['bits', 'batteries', 'brushes', 'boxes', 'screws'].map(singularOf)).toEqual([
      'bit',
      'battery',
      'brush',
      'box',
      'screw',
    ]);
    expect(['brass', 'gas', 'bus', 'basis', 'glass', 'axis'].map(singularOf)).toEqual([
      'brass',
      'gas',
      'bus',
      'basis',
      'glass',
      'axis',
    ]);
  });
});
