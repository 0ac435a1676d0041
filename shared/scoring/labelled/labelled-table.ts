import type { Verdict } from './judge-mutated';

/** One row of the table: a kind, how many were planted and found, and what was said besides without cause. */
export interface TableRow {
  number: number;
  name: string;
  planted: number;
  found: number;
  falseAlarms: number;
}

/** The verdicts by kind, in the order of the list of kinds. */
export function tableRows(verdicts: readonly Verdict[]): TableRow[] {
  const rows = new Map<number, TableRow>();
  for (const { mutated, isFound, falseAlarms } of verdicts) {
    const { number, name } = mutated.kind;
    const row = rows.get(number) ?? { number, name, planted: 0, found: 0, falseAlarms: 0 };
    rows.set(number, {
      ...row,
      planted: row.planted + 1,
      found: row.found + (isFound ? 1 : 0),
      falseAlarms: row.falseAlarms + falseAlarms.length,
    });
  }
  return [...rows.values()].toSorted((a, b) => a.number - b.number);
}

/** The table as Markdown, its last row the sum. */
export function tableText(rows: readonly TableRow[]): string {
  const sum = (pick: (row: TableRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const total = [
    '',
    'all',
    sum((row) => row.planted),
    sum((row) => row.found),
    sum((row) => row.falseAlarms),
  ];
  const cells = [
    ['#', 'kind', 'planted', 'found', 'false alarms'],
    ...rows.map((row) => [row.number, row.name, row.planted, row.found, row.falseAlarms]),
    total,
  ];
  const lines = cells.map((row) => `| ${row.join(' | ')} |`);
  return [lines[0], '| --- | --- | --- | --- | --- |', ...lines.slice(1)].join('\n');
}
