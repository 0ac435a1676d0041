const byRelevance = new Set(['relevanceblender', 'relevancerank', 'featured', 'relevance']);

/** True where the address sorts or filters the results (`s`, `rh`, prices): their order then says nothing of rank. */
export function isArranged(address: string): boolean {
  const asked = new URL(address).searchParams;
  const sorted = asked.get('s');
  if (sorted !== null && sorted !== '' && !byRelevance.has(sorted)) return true;
  return ['rh', 'low-price', 'high-price'].some((name) => (asked.get(name) ?? '') !== '');
}
