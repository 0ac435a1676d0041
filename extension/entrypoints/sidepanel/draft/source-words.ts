import type { Origin } from '@shared/drafting/draft';

/** «from attribute material», «from bullet 2»: where a piece of a draft was taken from. Empty for connecting words. */
export function sourceWords({ source, name, index }: Origin): string {
  const number = index === undefined ? '' : ` ${index + 1}`;
  switch (source) {
    case 'grammar':
      return '';
    case 'attribute':
      return `from attribute ${(name ?? '').replaceAll('_', ' ')}`;
    case 'title':
      return 'from your title';
    case 'itemHighlight':
      return 'from your Item Highlight';
    case 'bullet':
      return `from bullet${number}`;
    case 'description':
      return 'from your description';
    case 'searchTerms':
      return 'from your search terms';
    case 'keyword':
      return `from keyword${number}`;
  }
}
