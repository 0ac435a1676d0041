import type { KeywordFilePreview } from '../../shared/import/keyword-file';

const mostShown = 20;

/** The problems of a file as lines for a person: «line 7, column «volume»: …». */
export function describeProblems({
  problems,
  problemCount,
}: Pick<KeywordFilePreview, 'problems' | 'problemCount'>): string[] {
  const lines = problems.slice(0, mostShown).map(({ line, column, message }) => {
    const where = line === 0 ? 'the file' : `line ${line}`;
    return `${where}${column === null ? '' : `, column «${column}»`}: ${message}`;
  });
  const more = problemCount - lines.length;
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}
