/** Where a keyword may stand, a letter for each. */
export const columns = [
  { letter: 'T', name: 'Title', field: 'title' },
  { letter: 'H', name: 'Item Highlight', field: 'itemHighlight' },
  { letter: 'B', name: 'Bullets', field: 'bullets' },
  { letter: 'S', name: 'Search terms', field: 'searchTerms' },
] as const;
