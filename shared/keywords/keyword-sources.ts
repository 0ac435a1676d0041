// Apart from the schema, so that a content script loads no schema library with it.

/** Where a keyword was found; the first four are our own reading, the rest are files or words that the seller gave. */
export const keywordSources = [
  'own-copy',
  'rival-copy',
  'search-page',
  'manual',
  'brand-analytics',
  'search-query-performance',
  'keyword-planner',
  'cerebro',
  'csv',
] as const;
export type KeywordSource = (typeof keywordSources)[number];

/** Names as a seller reads them: a volume is never shown without its source's. */
export const keywordSourceNames: Record<KeywordSource, string> = {
  'own-copy': 'Your listing',
  'rival-copy': 'Rival listings',
  'search-page': 'Search page',
  manual: 'Typed by you',
  'brand-analytics': 'Brand Analytics',
  'search-query-performance': 'Search Query Performance',
  'keyword-planner': 'Google Keyword Planner',
  cerebro: 'Helium 10 Cerebro',
  csv: 'CSV file',
};
