/** What a file of keywords is; `csv` is any table with a column of phrases. */
export const fileKindNames = {
  'search-query-performance': 'Search Query Performance (Brand Analytics)',
  'brand-analytics': 'Top search terms (Brand Analytics)',
  cerebro: 'Helium 10 Cerebro',
  'keyword-planner': 'Google Keyword Planner',
  csv: 'CSV file',
} as const;
export type FileKindId = keyof typeof fileKindNames;

/** A file by the names of its columns: never by their order or number. */
export interface FileKind {
  kind: FileKindId;
  /** Meanings that must be there. */
  required: readonly string[];
  /** Folded header names of which at least one must be there: what tells it from its likes. */
  oneOf?: readonly string[];
  /**
   * Most columns for each that we know: a listing template has «Search Terms» and «Volume» among two hundred, and is no
   * file of keywords.
   */
  mostColumnsPerKnown?: number;
  /** Folded header names of each meaning, any of them. */
  columns: Readonly<Record<string, readonly string[]>>;
}
