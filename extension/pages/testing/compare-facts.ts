/** How a read field stands to the expected one. `more`: the page was read to say something that the expectation lacks. */
export type Verdict = 'right' | 'missing' | 'wrong' | 'more';

/** Fields that say something about the saved file, not about the page. */
const OF_THE_FILE = new Set([
  'pageType',
  'marketplace',
  'year',
  'results',
  'items',
  'rows',
  'fields',
  'isProductPage',
  'isSearchPage',
]);

function folded(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .normalize('NFKC')
      .replace(/[\u200b-\u200f\u202a-\u202e]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  if (Array.isArray(value)) return value.map(folded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, folded(each)]));
}

/** True when two values are equal after Unicode and white-space folding. */
export function sameFact(left: unknown, right: unknown): boolean {
  return JSON.stringify(folded(left)) === JSON.stringify(folded(right));
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && !value.length);

function verdict(expected: unknown, read: unknown): Verdict {
  if (isEmpty(expected) && isEmpty(read)) return 'right';
  if (sameFact(expected, read)) return 'right';
  if (isEmpty(read)) return 'missing';
  return isEmpty(expected) ? 'more' : 'wrong';
}

/** One compared field: its name, how it stands, and both values for the report. */
export interface ComparedField {
  field: string;
  verdict: Verdict;
  expected: unknown;
  read: unknown;
}

type Facts = Record<string, unknown>;

function compareObjects(expected: Facts, read: Facts, prefix = ''): ComparedField[] {
  return Object.keys(expected)
    .filter((name) => !OF_THE_FILE.has(name))
    .map((name) => ({
      field: prefix + name,
      verdict: verdict(expected[name], read[name]),
      expected: expected[name],
      read: read[name],
    }));
}

/** Field by field; rows of search results and best sellers by position, every cell of them a field. */
export function compareFacts(expected: Facts, read: Facts): ComparedField[] {
  const rows = (['results', 'items', 'rows', 'fields'] as const).flatMap((list) => {
    const wanted = (expected[list] ?? []) as Facts[];
    const got = (read[list] ?? []) as Facts[];
    return wanted.flatMap((row, at) => compareObjects(row, got[at] ?? {}, 'row.'));
  });
  return [...compareObjects(expected, read), ...rows];
}

/** A table for the terminal: one line a field with the count of each verdict. */
export function verdictTable(fields: readonly ComparedField[]): string {
  const names = [...new Set(fields.map(({ field }) => field))];
  const lines = names.map((name) => {
    const of = fields.filter(({ field }) => field === name);
    const count = (kind: Verdict) => String(of.filter((each) => each.verdict === kind).length).padStart(7);
    return `${name.padEnd(22)}${count('right')} ${count('missing')} ${count('wrong')} ${count('more')}`;
  });
  return [`${'field'.padEnd(22)}  right missing   wrong    more`, ...lines].join('\n');
}
