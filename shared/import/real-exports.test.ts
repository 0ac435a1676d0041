import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { env, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readKeywordFile } from './keyword-file';

const shared = env.PLUMBLINE_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const folder = `${shared}/data/exports`;

const checkExports = existsSync(folder) ? checkRealFiles : sayThatThereAreNone;
checkExports();

function checkRealFiles() {
  const previewOf = (name: string) => readKeywordFile(readFileSync(`${folder}/${name}`));

  describe('real download files', () => {
    it('of keywords are recognised, every row taken', () => {
      const files = {
        'google-keyword-planner.csv': 'keyword-planner',
        'helium10-cerebro.csv': 'cerebro',
        'amazon-brand-analytics-top-search-terms.csv': 'brand-analytics',
      };
      for (const [name, kind] of Object.entries(files)) {
        const preview = previewOf(name);
        expect([name, preview.kind, preview.problems]).toEqual([name, kind, []]);
        const lines = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n').length;
        expect(preview.rows.length).toBe(lines - (preview.headerLine ?? 0));
      }
    });

    it('of other things are taken for no keywords', () => {
      const others = readdirSync(folder).filter((name) => !/README|keyword|cerebro|search-terms/.test(name));
      expect(others.length).toBeGreaterThan(5);
      for (const name of others) expect([name, previewOf(name).kind]).toEqual([name, 'unknown']);
    });
  });
}

function sayThatThereAreNone() {
  stdout.write('not checked against real download files: they are not there (PLUMBLINE_SHARED)\n');
  it('need the folder of real download files', () => {
    expect(existsSync(folder)).toBe(false);
  });
}
