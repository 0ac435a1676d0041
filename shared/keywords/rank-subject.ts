import { marketplaceIds, type MarketplaceId } from '../catalog/marketplace-rows';

/** What a keyword rank is a rank of: a product for a search, on one marketplace. */
export interface RankSubject {
  marketplace: MarketplaceId;
  asin: string;
  /** `normalise(query).key` */
  keywordKey: string;
}

/** The subject of a rank series, `amazon-uk:B0CT4K8R2M|hole saw`. */
export function rankSubjectOf({ marketplace, asin, keywordKey }: RankSubject): string {
  return `${marketplace}:${asin}|${keywordKey}`;
}

/** The parts of a rank series' subject; null where it is none. */
export function parseRankSubject(subject: string): RankSubject | null {
  const match = /^([a-z-]+):([A-Z0-9]{10})\|(.+)$/s.exec(subject);
  const marketplace = marketplaceIds.find((id) => id === match?.[1]);
  const [, , asin, keywordKey] = match ?? [];
  if (marketplace === undefined || asin === undefined || keywordKey === undefined) return null;
  return { marketplace, asin, keywordKey };
}
