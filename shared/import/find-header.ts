import type { DelimitedRecord } from './delimited-records';
import type { FileKind } from './file-kind';
import { headerName } from './header-name';

export interface FoundHeader {
  kind: FileKind;
  /** Line of the header. */
  line: number;
  /** As the file writes them. */
  names: string[];
  /** Index of the column of each meaning that the file has. */
  columns: ReadonlyMap<string, number>;
}

/** The line that names most columns of a kind that we know, among the first lines; of equals the first. Null when none does. */
export function findHeader(
  records: readonly DelimitedRecord[],
  kinds: readonly FileKind[],
): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (const { line, cells } of records) {
    const found = headerOf(cells, kinds);
    if (found !== null && found.columns.size > (best?.columns.size ?? 0)) best = { ...found, line };
  }
  return best;
}

function headerOf(cells: readonly string[], kinds: readonly FileKind[]): Omit<FoundHeader, 'line'> | null {
  const places = new Map<string, number>();
  cells.forEach((cell, index) => {
    const name = headerName(cell);
    if (name !== '' && !places.has(name)) places.set(name, index);
  });
  for (const kind of kinds) {
    const columns = new Map<string, number>();
    for (const [meaning, names] of Object.entries(kind.columns)) {
      const place = names.map((name) => places.get(name)).find((at) => at !== undefined);
      if (place !== undefined) columns.set(meaning, place);
    }
    const isWhole = kind.required.every((meaning) => columns.has(meaning));
    const isTold = kind.oneOf === undefined || kind.oneOf.some((name) => places.has(name));
    const isLost = places.size > columns.size * (kind.mostColumnsPerKnown ?? Infinity);
    if (isWhole && isTold && !isLost) return { kind, names: cells.map((cell) => cell.trim()), columns };
  }
  return null;
}
