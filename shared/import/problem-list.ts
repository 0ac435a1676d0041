import type { ImportProblem } from './import-problem';

/** The problems of a file: the first so many in words, the rest as a number, since a wrong file has one in every line. */
export interface ProblemList {
  problems: ImportProblem[];
  count: number;
}

const mostListed = 500;
const longestName = 80;

export function addProblem(list: ProblemList, problem: ImportProblem): void {
  list.count++;
  if (list.problems.length < mostListed) {
    list.problems.push({ ...problem, column: problem.column === null ? null : shortened(problem.column) });
  }
}

/** A cell as it may be quoted in a message: short, on one line, without control characters. */
export function shortened(cell: string): string {
  const plain = cell
    .slice(0, 4 * longestName)
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  return plain.length > longestName ? `${plain.slice(0, longestName)}…` : plain;
}
