/** What is known of how well a rival does. */
export interface RivalStanding {
  reviewCount?: number | null;
  bestSellerRank?: number | null;
  /** Organic place on the search page where it was seen, 1 = first. */
  position?: number | null;
}

/** Without any figure a rival counts, but little. */
const unknownStrength = 0.3;

/** 0 to 1 per rival, among these: reviews and best seller rank on a log scale, place on the page; the mean of what is known. */
export function rivalStrengths(rivals: readonly RivalStanding[]): number[] {
  const mostReviews = Math.max(1, ...rivals.map(({ reviewCount }) => reviewCount ?? 0));
  const worstRank = Math.max(10, ...rivals.map(({ bestSellerRank }) => bestSellerRank ?? 0));
  return rivals.map(({ reviewCount, bestSellerRank, position }) => {
    const parts: number[] = [];
    if (typeof reviewCount === 'number') parts.push(Math.log1p(reviewCount) / Math.log1p(mostReviews));
    if (typeof bestSellerRank === 'number' && bestSellerRank > 0) {
      parts.push(1 - Math.log(bestSellerRank) / Math.log(worstRank * 2));
    }
    if (typeof position === 'number' && position > 0) parts.push(1 / (1 + (position - 1) / 16));
    if (parts.length === 0) return unknownStrength;
    return Math.min(1, Math.max(0, parts.reduce((sum, part) => sum + part, 0) / parts.length));
  });
}
