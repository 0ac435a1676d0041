import type { Candidate } from '../keywords/candidates';
import type { KeywordSource } from '../keywords/keyword-sources';
import type { KeywordFilePreview } from './keyword-file';

/** The good rows of a file as findings, each with its source; `at` is when the file was given, epoch ms. */
export function candidatesOfFile(
  { kind, rows }: Pick<KeywordFilePreview, 'kind' | 'rows'>,
  at: number,
): Candidate[] {
  const source: KeywordSource = kind === 'list' || kind === 'unknown' ? 'csv' : kind;
  return rows.map(({ phrase, volume, volumeAt, evidence }) => ({
    phrase,
    evidence: { source, evidence, volume, volumeAt, at },
  }));
}
