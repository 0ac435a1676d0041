/** Where a global expression matches: what was found and its place, `[start, end)` in UTF-16 units. */
export function findAll(text: string, expression: RegExp): { found: string[]; marks: [number, number][] } {
  // Most texts hold nothing: `search` says so without the copy of the expression that `matchAll` makes.
  if (text.search(expression) === -1) return { found: [], marks: [] };
  const found = new Set<string>();
  const marks: [number, number][] = [];
  for (const match of text.matchAll(expression)) {
    if (match[0] === '') continue;
    found.add(match[0]);
    marks.push([match.index, match.index + match[0].length]);
  }
  return { found: [...found], marks };
}
