import type { Alert } from '@shared/catalog/alert';
import type { Change } from '@shared/catalog/change';
import { isParentListing, type Listing } from '@shared/catalog/listing';
import type { ProductType } from '@shared/catalog/product-type';
import { fieldLimits } from '@shared/scoring/field-limits';
import { isMediaProductType } from '@shared/scoring/media-product-types';
import { measureText } from '@shared/scoring/measure-text';
import type { StoredScore } from '@shared/scoring/score-result';
import { openRefusals } from './open-refusals';
import { worthDoing, type WorthDoing } from './worth-doing';

/** What the popup shows, small enough to be read at once. */
export interface Summary {
  /** When it was worked out, epoch ms. */
  at: number;
  listings: number;
  scored: number;
  meanTotal: number | null;
  /** Listings by score: 0-9, 10-19 … 90-100. */
  histogram: number[];
  /** Listings with something to mend that matters: a policy finding or an issue. */
  toMend: number;
  titlesOver: number;
  issueCount: number;
  /** Critical alerts that were not dismissed: what costs sales now. */
  criticalAlerts: Pick<Alert, 'id' | 'listingId' | 'message'>[];
  /** Changes that wait for an answer, or that Amazon refused. */
  asks: number;
  refused: number;
  /** The most worth doing first; three of them are shown. */
  worthDoing: WorthDoing[];
  worthDoingCount: number;
}

export interface SummaryQuestion {
  listings: Listing[];
  scores: StoredScore[];
  changes: Change[];
  productTypes: ProductType[];
  alerts: Alert[];
  /** Epoch ms. */
  now: number;
}

/** Counts over own listings; parents are neither bought nor scored, so they are left out. */
export function summarise(question: SummaryQuestion): Summary {
  const listings = question.listings.filter((listing) => !isParentListing(listing));
  const scoreOf = new Map(question.scores.map((score) => [score.id, score]));
  const totals = listings.flatMap((listing) => scoreOf.get(listing.id)?.result.total ?? []);
  const typeOf = new Map(question.productTypes.map((type) => [type.id, type]));
  const over = listings.filter((listing) => titleSurplus(listing, typeOf, question.now) > 0);
  const doing = worthDoing(listings, scoreOf, question.changes);
  return {
    at: question.now,
    listings: listings.length,
    scored: totals.length,
    meanTotal: totals.length === 0 ? null : Math.round(totals.reduce((a, b) => a + b, 0) / totals.length),
    histogram: histogramOf(totals),
    toMend: doing.length,
    titlesOver: over.length,
    issueCount: listings.reduce((count, listing) => count + listing.issues.length, 0),
    criticalAlerts: question.alerts
      .filter(isCritical)
      .map(({ id, listingId, message }) => ({ id, listingId, message })),
    asks: question.changes.filter((change) => change.state === 'asks').length,
    refused: openRefusals(question.changes).length,
    worthDoing: doing.slice(0, 3),
    worthDoingCount: doing.length,
  };
}

/** Characters of a title over its limit; 0 when within. */
export function titleSurplus(
  listing: Listing,
  typeOf: ReadonlyMap<string, ProductType>,
  now: number,
): number {
  const productType = typeOf.get(`${listing.marketplace}:${listing.productType ?? ''}`) ?? null;
  const limits = fieldLimits({ productType, isMedia: isMediaProductType(listing.productType), now });
  return Math.max(0, measureText(listing.content.title, limits.title.unit) - limits.title.max);
}

function histogramOf(totals: number[]): number[] {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const total of totals) {
    const bin = Math.min(9, Math.max(0, Math.floor(total / 10)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** A change that asks or was refused is counted as such, not as its alert. */
function isCritical(alert: Alert): boolean {
  const isChange = alert.kind === 'change-asks' || alert.kind === 'change-refused';
  return alert.severity === 'critical' && alert.dismissedAt === null && !isChange;
}
