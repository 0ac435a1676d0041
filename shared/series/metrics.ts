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
} as const satisfies Record<string, MetricDefinition>;

export type SeriesMetric = keyof typeof seriesMetrics;

/** The stored integer of a measured value, e.g. 4.6 stars as 46; null stays a gap. */
export function toStored(metric: SeriesMetric, value: number | null): number | null {
  return value === null ? null : Math.round(value * seriesMetrics[metric].scale);
}

/** The value of a stored integer in the metric's unit. */
export function fromStored(metric: SeriesMetric, stored: number | null): number | null {
  return stored === null ? null : stored / seriesMetrics[metric].scale;
}
