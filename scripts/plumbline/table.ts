/** Rows as aligned columns with a heading; `empty` when there are none. */
export function table(heading: string[], rows: string[][], empty: string): string {
  if (rows.length === 0) return empty;
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A time as the owner reads it: his own clock, to the minute; «–» for never. */
export function when(at: number | null): string {
  if (at === null) return '–';
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
