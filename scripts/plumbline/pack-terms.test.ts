import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exitCodes, runCommandLine } from './run-command-line';

async function run(command: string, content: string | Uint8Array, ...args: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'plumbline-terms-')), 'terms.csv');
  writeFileSync(file, content);
  const out: string[] = [];
  const said: string[] = [];
  const terminal = { out: (text: string) => out.push(text), say: (line: string) => said.push(line) };
  const code = await runCommandLine([command, file, ...args], terminal);
  return { code, out: out.join('\n'), said: said.join('\n') };
}

const file =
  'Volume;Note;Phrase\n900;;gate latch\n1.200;;ring gate latches\n40;;best gate latch\nlots;;shed catch\n10;;"Tarnbrook latch"\n';

describe('plumbline pack-terms', () => {
  it('prints the terms with what they cover, and says what it could not read', async () => {
    const { code, out, said } = await run('pack-terms', file, '--json', '--brand', 'Tarnbrook');
    expect(code).toBe(exitCodes.done);
    expect(JSON.parse(out)).toEqual({
      text: 'gate latches ring shed catch',
      bytes: 28,
      limit: 249,
      covered: [
        { phrase: 'gate latch', volume: 900, isVisible: false },
        { phrase: 'ring gate latches', volume: 1200, isVisible: false },
        { phrase: 'shed catch', volume: null, isVisible: false },
      ],
      missed: [],
      refused: [
        {
          phrase: 'best gate latch',
          volume: 40,
          reason: 'holds «best», which Amazon does not take in search terms',
        },
        { phrase: 'tarnbrook latch', volume: 10, reason: 'holds the brand «tarnbrook»' },
      ],
      coveredShare: 2100 / 2150,
    });
    expect(said).toBe('line 5, column «Volume»: «lots» is no number; the row is taken without it.');
  });

  it('needs no room for the title’s words, and keeps to the limit given', async () => {
    const { out } = await run('pack-terms', file, '--json', '--title', 'Gate Latch', '--limit', '4');
    expect(JSON.parse(out)).toMatchObject({ text: 'ring', bytes: 4 });
    const people = await run('pack-terms', file, '--title', 'Gate Latch');
    expect(people.out).toContain('of 249 bytes; 4 of 5 phrases, 98.1 % of the searches');
    expect(people.out).toContain('Left out: best gate latch');
  });

  it('names what was wrong with the call or the file', async () => {
    const unknown = await run('pack-terms', 'ASIN,Price\nB0TESTAAAA,5\n');
    expect([unknown.code, unknown.said]).toEqual([
      exitCodes.failed,
      expect.stringContaining('No line of the first 40 names a column'),
    ]);
    expect((await run('pack-terms', file, '--limit', 'many')).said).toContain(
      '--limit many: a whole number of bytes is needed',
    );
    const said: string[] = [];
    const code = await runCommandLine(['pack-terms', '/no/such/file.csv'], {
      out: () => undefined,
      say: (line) => said.push(line),
    });
    expect([code, said]).toEqual([exitCodes.failed, ['FILE: There is no file /no/such/file.csv.']]);
  });
});

describe('plumbline import-keywords', () => {
  it('prints what would be taken, with every problem', async () => {
    const { code, out } = await run('import-keywords', file, '--json');
    expect(code).toBe(exitCodes.done);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'csv',
      delimiter: ';',
      rows: [{ line: 2, phrase: 'gate latch', volume: 900 }, { volume: 1200 }, {}, { volume: null }, {}],
      problems: [{ line: 5, column: 'Volume', isTaken: true }],
      problemCount: 1,
    });
  });

  it('prints the same for people', async () => {
    const { out } = await run('import-keywords', file);
    expect(out).toContain('CSV file: 5 rows, 1 problem; header on line 1');
    expect(out).toContain('line 5, column «Volume»: «lots» is no number');
    expect((await run('import-keywords', 'a;b\n1;2\n')).out).toContain('Not recognised: 0 rows, 1 problem');
  });
});
