/** «1 word», «3 words», «2 batteries». */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** «a», «b» and «c», at most `most` of them, then «and 4 more». */
export function quoteList(items: readonly string[], most = 3): string {
  const quoted = items.slice(0, most).map((item) => `«${item}»`);
  const more = items.length - quoted.length;
  if (more > 0) return `${quoted.join(', ')} and ${more} more`;
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} and ${quoted[quoted.length - 1] ?? ''}`;
}

/** «£12.34»: integer minor units in the marketplace's currency. */
export function moneyOf(minor: number, currency: 'GBP' | 'USD'): string {
  return `${minor < 0 ? '−' : ''}${currency === 'GBP' ? '£' : '$'}${(Math.abs(minor) / 100).toFixed(2)}`;
}
