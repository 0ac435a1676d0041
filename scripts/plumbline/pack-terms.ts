import { readFileSync } from 'node:fs';
import { readKeywordFile } from '../../shared/import/keyword-file';
import { packTerms, type PackedTerms } from '../../shared/keywords/pack';
import { apiError } from '../../shared/api-error';
import { fail, ok } from '../../shared/result';
import type { Command } from './command';
import { describeProblems } from './import-problems';
import { table } from './table';

/** Bytes: Amazon says «less than 250» (`policy-limits.data.ts`). */
const usualLimit = '249';

export const packTermsCommand: Command = {
  usage: 'FILE',
  help: [
    'Chooses the words of backend search terms that cover the most searches of a file (columns phrase and volume, in any',
    'order; the downloads of Amazon, Google and Helium 10 are known too). A phrase counts as covered when every word of',
    'it, in any form, is in the terms or in the title.',
    '  --limit BYTES  the most bytes, spaces counted (249)',
    '  --title TEXT   the listing’s title: its words need no room',
    '  --brand NAME   a brand that search terms may not hold; may be given more than once',
  ].join('\n'),
  options: {
    limit: { type: 'string', default: usualLimit },
    title: { type: 'string' },
    brand: { type: 'string', multiple: true },
  },
  words: [1, 1],
  run({ words: [file = ''], options, say }) {
    const limit = Number(options.limit);
    if (!Number.isInteger(limit) || limit < 1) {
      const message = `--limit ${String(options.limit)}: a whole number of bytes is needed.`;
      return Promise.resolve(fail(apiError('bad-request', message, { field: 'limit' })));
    }
    const bytes = read(file);
    if (bytes === null)
      return Promise.resolve(fail(apiError('not-found', `There is no file ${file}.`, { field: 'FILE' })));
    const preview = readKeywordFile(bytes);
    for (const line of describeProblems(preview)) say(line);
    if (preview.kind === 'unknown') {
      const message = preview.problems[0]?.message ?? 'The file could not be read.';
      return Promise.resolve(fail(apiError('bad-request', message, { field: 'FILE' })));
    }
    const title = typeof options.title === 'string' ? [options.title] : [];
    const packed = packTerms({
      phrases: preview.rows,
      limit,
      visible: title,
      brands: brandsOf(options.brand),
    });
    return Promise.resolve(ok({ text: describe(packed, limit), json: { ...packed, limit } }));
  },
};

function read(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** An option that may be repeated comes as a list, which the command's plain type does not say. */
function brandsOf(given: unknown): string[] {
  return Array.isArray(given) ? given.filter((brand) => typeof brand === 'string') : [];
}

function describe(
  { text, bytes, covered, missed, refused, coveredShare }: PackedTerms,
  limit: number,
): string {
  const share = coveredShare === null ? '' : `, ${(coveredShare * 100).toFixed(1)} % of the searches`;
  const rows = covered.map(({ phrase, volume, isVisible }) => [
    phrase,
    volume === null ? '–' : volume.toLocaleString('en-GB'),
    isVisible ? 'title' : 'terms',
  ]);
  return [
    text,
    '',
    `${bytes} of ${limit} bytes; ${covered.length} of ${covered.length + missed.length + refused.length} phrases${share}`,
    '',
    table(['Phrase', 'Volume', 'By'], rows, 'No phrase is covered.'),
    ...(refused.length > 0
      ? ['', ...refused.map(({ phrase, reason }) => `Left out: ${phrase}: ${reason}`)]
      : []),
  ].join('\n');
}
