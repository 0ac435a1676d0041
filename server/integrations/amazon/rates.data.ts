import type { RatePlan } from '../orchestrator/gcra';

/**
 * Rates a second and bursts as Amazon publishes them for each operation, per application and seller account.
 * Source: usage plan tables in the descriptions of amzn/selling-partner-api-models, 5 August 2026 (commit 34dc93f).
 * A start only: the header `x-amzn-RateLimit-Limit` corrects the rate.
 */
export const amazonRates = {
  getMarketplaceParticipations: { rate: 0.016, burst: 15 },
  searchListingsItems: { rate: 5, burst: 5 },
  getListingsItem: { rate: 5, burst: 10 },
  patchListingsItem: { rate: 5, burst: 5 },
  searchCatalogItems: { rate: 2, burst: 2 },
  getDefinitionsProductType: { rate: 5, burst: 10 },
  /** The schema behind the definition's link lies on a file host; no limit is published, ours is the definition's. */
  getDefinitionDocument: { rate: 5, burst: 10 },
} as const satisfies Record<string, RatePlan>;

export type AmazonOperation = keyof typeof amazonRates;

/** Login with Amazon publishes no rate; one token an hour is what we need, so this only guards against a loop. */
export const lwaRate: RatePlan = { rate: 1, burst: 5 };
