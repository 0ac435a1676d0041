/** What a series measures. `scale`: the stored integer divided by it is the value in `unit`. */
interface MetricDefinition {
  unit: 'GBP' | 'rank' | 'count' | 'stars' | 'points' | 'position';
  scale: number;
  /** What is better for the seller, where one direction is. */
  better: 'higher' | 'lower' | null;
}

/** The metrics of the series API: a series is one of these for one subject. Prices include VAT, in pence. */
export const seriesMetrics = {
  price: { unit: 'GBP', scale: 100, better: null },
  'landed-price': { unit: 'GBP', scale: 100, better: null },
  'featured-offer-price': { unit: 'GBP', scale: 100, better: null },
  bsr: { unit: 'rank', scale: 1, better: 'lower' },
  'offer-count': { unit: 'count', scale: 1, better: 'lower' },
  rating: { unit: 'stars', scale: 10, better: 'higher' },
  'review-count': { unit: 'count', scale: 1, better: 'higher' },
  stock: { unit: 'count', scale: 1, better: null },
  score: { unit: 'points', scale: 1, better: 'higher' },
  'keyword-rank': { unit: 'position', scale: 1, better: 'lower' },
  'keyword-rank-sponsored': { unit: 'position', scale: 1, better: 'lower' },
} as const satisfies Record<string, MetricDefinition>;

export type SeriesMetric = keyof typeof seriesMetrics;
