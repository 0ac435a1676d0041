import { readFileSync } from 'node:fs';
import { fileKindNames } from '../../shared/import/file-kind';
import { readKeywordFile, type KeywordFilePreview } from '../../shared/import/keyword-file';
import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { describeProblems } from './import-problems';
import { table } from './table';

const mostShown = 20;

export const importKeywords: Command = {
  usage: 'FILE',
  help: [
    'Shows what an import of a file of keywords would take: its kind, its rows, and every problem with line and column.',
    'Nothing is stored. Known: Search Query Performance and Top search terms (Brand Analytics), Helium 10 Cerebro, Google',
    'Keyword Planner, any table with a column of phrases, and a plain list.',
  ].join('\n'),
  words: [1, 1],
  run({ words: [file = ''] }) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch {
      return Promise.resolve(fail(apiError('not-found', `There is no file ${file}.`, { field: 'FILE' })));
    }
    const preview = readKeywordFile(bytes);
    return Promise.resolve(ok({ text: describe(preview), json: preview }));
  },
};

function describe(preview: KeywordFilePreview): string {
  const { kind, rows, headerLine, period, problemCount } = preview;
  const name =
    kind === 'unknown' ? 'Not recognised' : kind === 'list' ? 'A list without a header' : fileKindNames[kind];
  const facts = [
    `${name}: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, ${problemCount} ${problemCount === 1 ? 'problem' : 'problems'}`,
    ...(headerLine === null ? [] : [`header on line ${headerLine}`]),
    ...(period === null ? [] : [`period ${period.text}`]),
  ];
  const cells = rows
    .slice(0, mostShown)
    .map(({ line, phrase, volume }) => [
      String(line),
      phrase,
      volume === null ? '–' : volume.toLocaleString('en-GB'),
    ]);
  const more = rows.length > mostShown ? [`… and ${rows.length - mostShown} more rows`] : [];
  return [
    facts.join('; '),
    ...describeProblems(preview),
    '',
    table(['Line', 'Phrase', 'Volume'], cells, 'No row can be taken.'),
    ...more,
  ].join('\n');
}
