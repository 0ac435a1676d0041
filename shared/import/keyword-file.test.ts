import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordRowSchema } from './keyword-row';
import { readKeywordFile } from './keyword-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const pairs = (input: string | Uint8Array) =>
  readKeywordFile(input).rows.map(({ phrase, volume }) => [phrase, volume]);

const planner =
  'Keyword Stats 2026-06-15 at 21_38_13\n"June 1, 2025 - May 31, 2026"\n' +
  'Keyword\tCurrency\tAvg. monthly searches\tThree month change\tCompetition\tCompetition (indexed value)\n' +
  'hole saw\tGBP\t5000\t0%\tHigh\t92\ncafé table legs\tGBP\t50\n"core drill"\tGBP\t\t\tLow\n';

describe('a file of keywords', () => {
  it('is found out by its column names, in any order and case, with others beside them', () => {
    expect(pairs('Volume,Notes,PHRASE\n"1,200",x,Hole  Saw\n,,drill bit\n')).toEqual([
      ['hole saw', 1200],
      ['drill bit', null],
    ]);
    expect(pairs('search term;monthly searches\nloft ladder;1.300\n')).toEqual([['loft ladder', 1300]]);
    expect(pairs('sep=;\nkeyword;sv\nloft ladder;13\n')).toEqual([['loft ladder', 13]]);
    expect(pairs('phrase\r\nloft ladder\r\n\r\ncable clip\r\n')).toEqual([
      ['loft ladder', null],
      ['cable clip', null],
    ]);
  });

  it('is read in every encoding that spreadsheets write', () => {
    const text = 'phrase,volume\ncafé table,7\n';
    const expected = [['café table', 7]];
    const files: [string, Uint8Array][] = [
      ['utf-8', utf8(text)],
      ['utf-8', utf8(`\ufeff${text}`)],
      ['utf-16le', utf16(`\ufeff${text}`)],
      ['utf-16be', utf16(`\ufeff${text}`, true)],
      ['utf-16le', utf16(text)],
      ['windows-1252', latin(text)],
    ];
    for (const [encoding, bytes] of files) {
      const preview = readKeywordFile(bytes);
      expect([preview.encoding, preview.problems, pairs(bytes)]).toEqual([encoding, [], expected]);
    }
  });

  it('of Google’s Keyword Planner has two lines above its header, tabs, and UTF-16', () => {
    const preview = readKeywordFile(utf16(`\ufeff${planner}`));
    expect(preview).toMatchObject({
      kind: 'keyword-planner',
      encoding: 'utf-16le',
      delimiter: '\t',
      headerLine: 3,
      problemCount: 0,
    });
    expect(preview.period).toEqual({ text: 'June 1, 2025 - May 31, 2026', endAt: Date.UTC(2026, 5, 1) - 1 });
    expect(preview.rows[0]).toEqual({
      line: 4,
      phrase: 'hole saw',
      volume: 5000,
      volumeAt: Date.UTC(2026, 5, 1) - 1,
      evidence: '5,000 searches, June 1, 2025 - May 31, 2026; competition high',
    });
    expect(preview.rows.map(({ volume }) => volume)).toEqual([5000, 50, null]);
  });

  it('of Cerebro may have other columns between, and ranks of rivals by ASIN', () => {
    const text =
      '"Keyword Phrase","ABA Total Click Share","ABA Total Conv. Share","ABA SFR","Keyword Sales","Cerebro IQ Score","Search Volume",' +
      '"Search Volume Trend (30 days)","Competing Products","Position (Rank)","B0TESTAAAA"\n' +
      '"wall plugs",61.1,63.9,120,33,48,"2,483",-27,>1000,7,19\n"wall plug brown",,,,,,-,,,-,\n';
    const preview = readKeywordFile(text);
    expect(preview).toMatchObject({ kind: 'cerebro', problemCount: 0 });
    expect(preview.rows).toMatchObject([
      { phrase: 'wall plugs', volume: 2483, organicRank: 7, ranksByAsin: { B0TESTAAAA: 19 } },
      { phrase: 'wall plug brown', volume: null },
    ]);
  });

  it('of Brand Analytics has ranks and the products clicked most, in the names of 2026 and before', () => {
    const now =
      '"Reporting Range=[""Weekly""]","Select week=[""Week 15 | 2026-04-05 - 2026-04-11 2026""]",,,\n' +
      'Search Frequency Rank,Search Term,Top Clicked Product #1: ASIN,Top Clicked Product #1: Click Share,Top Clicked Product #1: Conversion Share\n' +
      '"1,204",door stop,B0TESTAAAA,12.5,8.25\n';
    const preview = readKeywordFile(now);
    expect(preview).toMatchObject({
      kind: 'brand-analytics',
      headerLine: 2,
      period: { endAt: Date.UTC(2026, 3, 12) - 1 },
    });
    expect(preview.rows[0]).toMatchObject({
      phrase: 'door stop',
      volume: null,
      searchFrequencyRank: 1204,
      evidence: 'search frequency rank 1,204, 2026-04-05 - 2026-04-11',
      topAsins: [{ asin: 'B0TESTAAAA', clickShare: 0.125, conversionShare: 0.0825 }],
    });
    const before =
      'Department,Search Term,Search Frequency Rank,#1 Clicked ASIN,#1 Product Title,#1 Click Share,#1 Conversion Share\nDIY,door stop,9,B0TESTAAAA,x,12.50%,8%\n';
    expect(readKeywordFile(before).rows[0]?.topAsins).toEqual([
      { asin: 'B0TESTAAAA', clickShare: 0.125, conversionShare: 0.08 },
    ]);
  });

  it('of Search Query Performance says whose it is, and our share of the clicks', () => {
    const text =
      'ASIN or Product=["B0TESTAAAA"],Reporting Range=["Weekly"],Select week=["Week 6 | 2026-02-01 - 2026-02-07 2026"]\n' +
      '"Search Query","Search Query Score","Search Query Volume","Impressions: Total Count","Clicks: Total Count","Clicks: ASIN Count","Clicks: ASIN Share %","Basket Adds: Total Count","Purchases: ASIN Count","Reporting Date"\n' +
      '"gate latch","1","10,000","9","200","30","15","4","2","2026-02-07"\n';
    const preview = readKeywordFile(text);
    expect(preview).toMatchObject({ kind: 'search-query-performance', about: 'B0TESTAAAA', problemCount: 0 });
    expect(preview.rows[0]).toMatchObject({
      phrase: 'gate latch',
      volume: 10_000,
      volumeAt: Date.UTC(2026, 1, 8) - 1,
      ownClickShare: 0.15,
    });
    expect(preview.rows[0]?.evidence).toContain(
      '30 of 200 clicks yours; 2 bought from you; report of B0TESTAAAA',
    );
  });

  it('may be a plain list, and says so', () => {
    expect(readKeywordFile('loft ladder\ncable clip 4,5 mm\n')).toMatchObject({
      kind: 'list',
      headerLine: null,
      rows: [{ line: 1 }, { line: 2 }],
    });
  });

  it('that names no column is refused, with what was looked for', () => {
    const preview = readKeywordFile('ASIN,Price\nB0TESTAAAA,5\n');
    expect(preview).toMatchObject({ kind: 'unknown', rows: [] });
    expect(preview.problems[0]?.message).toContain('«search term»');
    expect(readKeywordFile('').problems[0]?.message).toContain('The file is empty');
    expect(readKeywordFile(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)).problems[0]?.message).toContain(
      'Excel workbook',
    );
    expect(readKeywordFile('phrase,volume\n').problems[0]).toMatchObject({
      line: 1,
      message: 'There is no row under the header.',
    });
  });

  it('gives each problem its line and column, and takes the good rows', () => {
    const text = [
      'Phrase,Search Volume',
      'loft ladder,10',
      'gate latch,lots',
      '=HYPERLINK("http://a.example"),5',
      'door, stop,7',
      '"open quote,8',
      `${'x'.repeat(900)},9`,
      'nul\u0000byte,10',
      ',11',
      '!!!,12',
      'cable clip,-3',
      'hinge,14',
    ].join('\n');
    const { rows, problems } = readKeywordFile(text);
    expect(rows.map(({ phrase, volume }) => [phrase, volume])).toEqual([
      ['loft ladder', 10],
      ['gate latch', null],
      ['cable clip', null],
      ['hinge', 14],
    ]);
    expect(problems.map(({ line, column, isTaken }) => [line, column, isTaken])).toEqual([
      [3, 'Search Volume', true],
      [4, 'Phrase', false],
      [5, null, false],
      [6, 'Phrase', false],
      [7, 'Phrase', false],
      [8, 'Phrase', false],
      [9, 'Phrase', false],
      [10, 'Phrase', false],
      [11, 'Search Volume', true],
    ]);
    expect(problems[0]?.message).toBe('«lots» is no number; the row is taken without it.');
  });

  it('takes advertising’s match types for what they are', () => {
    expect(
      pairs('keyword\n[hole saw]\n+core +drill\n"""loft ladder"""\n="gate latch"\n').map(
        ([phrase]) => phrase,
      ),
    ).toEqual(['hole saw', 'core drill', 'loft ladder', 'gate latch']);
  });

  it('of 50,000 rows is read whole', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `"shelf bracket ${at} mm",${at}`);
    const preview = readKeywordFile(`phrase,volume\n${rows.join('\r\n')}`);
    expect([preview.rows.length, preview.problemCount, preview.rows.at(-1)?.line]).toEqual([
      50_000, 0, 50_001,
    ]);
  });

  it('of rubbish in every line names the first 500 and counts the rest', () => {
    const { problems, problemCount } = readKeywordFile(`phrase,volume\n${'a,b,c\n'.repeat(3000)}`);
    expect([problems.length, problemCount]).toEqual([500, 3000]);
  });

  it('never throws, and every row it takes is one by its schema, on any bytes', () => {
    const pieces = fc.constantFrom(
      'phrase', 'Keyword', 'volume', 'Search Volume', 'Search Frequency Rank', 'Search Term', ',', ';', '\t', '\n', '\r\n', '"', '""', '10', '1K – 10K',
      '-', '=1+1', '\u0000', '\ufeff', 'hole saw', '€', 'é', '2026-04-05 - 2026-04-11', '\ud800', 'x'.repeat(1000), 'sep=;', '"two\nlines"', 'B0TESTAAAA',
    ); // prettier-ignore
    const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
    const inputs = fc.oneof(
      texts,
      texts.map(utf8),
      texts.map((text) => utf16(text)),
      texts.map((text) => utf8(`phrase,volume\n${text}`)),
      fc.uint8Array({ maxLength: 300 }),
    );
    fc.assert(
      fc.property(inputs, (input) => {
        const { rows, problems, problemCount } = readKeywordFile(input);
        for (const row of rows) expect(keywordRowSchema.safeParse(row).success).toBe(true);
        for (const { line, message } of problems)
          expect([line >= 0, message.length > 0 && message.length < 400]).toEqual([true, true]);
        expect(problemCount).toBeGreaterThanOrEqual(problems.length);
      }),
      { numRuns: 2000 },
    );
  });
});
