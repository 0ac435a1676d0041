// Apart from the schema, so that a content script or the scoring core loads no schema library with it.

export const marketplaceIds = ['amazon-uk', 'amazon-us'] as const;
export type MarketplaceId = (typeof marketplaceIds)[number];

/** What differs between the places where a seller sells: rows of data, not forks of code. */
export interface Marketplace {
  id: MarketplaceId;
  name: string;
  /** Amazon's own identifier, sent as `marketplaceIds`. */
  amazonId: string;
  currency: 'GBP' | 'USD';
  /** IANA zone in which this marketplace's days are counted. */
  timeZone: string;
  /** Language tag of listing attributes. */
  languageTag: string;
  host: string;
}

export const marketplaces: Record<MarketplaceId, Marketplace> = {
  'amazon-uk': {
    id: 'amazon-uk',
    name: 'Amazon.co.uk',
    amazonId: 'A1F83G8C2ARO7P',
    currency: 'GBP',
    timeZone: 'Europe/London',
    languageTag: 'en_GB',
    host: 'www.amazon.co.uk',
  },
  'amazon-us': {
    id: 'amazon-us',
    name: 'Amazon.com',
    amazonId: 'ATVPDKIKX0DER',
    currency: 'USD',
    timeZone: 'America/Los_Angeles',
    languageTag: 'en_US',
    host: 'www.amazon.com',
  },
};

/** The marketplace that a page's host belongs to, or null where we know none. */
export function marketplaceOfHost(host: string): Marketplace | null {
  return Object.values(marketplaces).find((row) => row.host === host) ?? null;
}
