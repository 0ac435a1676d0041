import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { addToList } from './list-line';

const root = fileURLToPath(new URL('../..', import.meta.url));
let copy = '';

/** A copy of what the scaffolds touch, with the project's own modules and settings. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'plumbline-new-'));
  for (const part of [
    'shared',
    'scripts/new',
    'scripts/new.ts',
    'server/jobs/handlers/index.ts',
    'package.json',
  ]) {
    mkdirSync(join(copy, part, '..'), { recursive: true });
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(
    join(copy, 'vitest.config.ts'),
    `export default { test: { projects: [{ test: { name: 'unit', include: ['shared/**/*.test.ts'] } }] } };\n`,
  );
});

function run(...args: string[]) {
  const done = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { code: done.status, output: `${done.stdout}${done.stderr}` };
}

const make = (...args: string[]) => run('--import', 'tsx', 'scripts/new.ts', ...args);

describe('npm run new', () => {
  it('makes a rule that is listed, typed and tested as it stands', () => {
    const made = make('rule', 'seo/example-rule');
    expect(made.output).toContain('shared/scoring/rules/seo/example-rule.test.ts');
    expect(made.code).toBe(0);
    const index = readFileSync(join(copy, 'shared/scoring/rules/index.ts'), 'utf8');
    expect(index).toContain("import { exampleRule } from './seo/example-rule';");
    expect(index).toMatch(/\n {2}exampleRule,\n/);
    const tests = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      'shared/scoring/rules/index.test.ts',
      'shared/scoring/rules/seo/example-rule.test.ts',
    );
    expect(tests.output).toMatch(/Test Files .*2 passed/);
    expect(tests.code).toBe(0);
    const types = run('node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2023', '--lib', 'es2023,dom', 'shared/scoring/rules/index.ts', 'shared/scoring/rules/seo/example-rule.test.ts'); // prettier-ignore
    expect(types).toEqual({ code: 0, output: '' });
  }, 120_000);

  it('makes a job that is listed', () => {
    expect(make('job', 'example-job').code).toBe(0);
    const index = readFileSync(join(copy, 'server/jobs/handlers/index.ts'), 'utf8');
    expect(index).toContain("import { exampleJobHandler } from './example-job';");
    expect(index).toMatch(/\n {2}exampleJobHandler,\n\];/);
  });

  it('overwrites nothing, and refuses a name that fits nowhere', () => {
    expect(make('rule', 'seo/title-length')).toEqual({
      code: 1,
      output: 'shared/scoring/rules/seo/title-length.ts exists already; nothing was changed.\n',
    });
    expect(make('rule', 'prices/low').output).toContain(
      'A rule belongs to seo, content, images, competitive, compliance',
    );
    expect(make('rule', '../../escape').code).toBe(1);
    expect(make('rule', 'seo/Title_Length').code).toBe(1);
    expect(make('job', '../escape').code).toBe(1);
    expect(readdirSync(join(copy, 'shared/scoring/rules'))).not.toContain('prices');
  });

  it('says what it can make when asked for something else', () => {
    const asked = make('castle', 'of-sand');
    expect(asked.code).toBe(2);
    expect(asked.output).toContain('npm run new -- rule seo/title-length');
  });
});

describe('a line in a list', () => {
  it('stands in the order of the paths, and beside its folder', () => {
    const before =
      "import { a } from './x/a';\nimport { c } from './y/c';\n\nexport const list = [\n  c,\n  a,\n];\n";
    expect(addToList(before, { name: 'b', from: './x/b' })).toBe(
      "import { a } from './x/a';\nimport { b } from './x/b';\nimport { c } from './y/c';\n\nexport const list = [\n  c,\n  a,\n  b,\n];\n",
    );
  });

  it('is not forced into a file that holds no list', () => {
    expect(addToList('export const x = 1;\n', { name: 'b', from: './b' })).toBe('export const x = 1;\n');
  });
});
