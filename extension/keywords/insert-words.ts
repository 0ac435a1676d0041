import type { ContentChanges, ListingContent } from '@shared/catalog/listing-content';
import type { Fit } from '@shared/keywords/fits';

/** The words of a fit put where they fit: the change of that one field. */
export function insertWords(
  content: ListingContent,
  fit: Pick<Fit, 'field' | 'index' | 'add'>,
): ContentChanges {
  const { field, add } = fit;
  if (field === 'bullets') {
    const bullets = [...content.bullets];
    const index = fit.index ?? bullets.length;
    bullets[index] = joined(bullets[index] ?? '', add, ', ');
    return { bullets };
  }
  return { [field]: joined(content[field] ?? '', add, field === 'searchTerms' ? ' ' : ', ') };
}

function joined(text: string, add: string, separator: string): string {
  const before = text.trimEnd();
  return before === '' ? add : `${before}${separator}${add}`;
}
