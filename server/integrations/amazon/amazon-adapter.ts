import { marketplaces, type MarketplaceId } from '../../../shared/catalog/marketplace';
import type { MarketplaceAdapter } from '../marketplace';
import { realClock, type Clock } from '../orchestrator/clock';
import type { Orchestrator } from '../orchestrator/orchestrator';
import type { AmazonParts } from './amazon-calls';
import { patchesOfChanges } from './attribute-map';
import { fetchCatalogueProducts } from './catalogue';
import type { AmazonCredentials } from './credentials';
import { createAmazonHttp } from './http';
import { getListing, searchListings, sendPatch } from './listings';
import { createAccessTokens } from './lwa';
import { fetchParticipations } from './participations';
import { fetchProductType } from './product-types';

export interface AmazonAdapterOptions {
  orchestrator: Orchestrator;
  credentials: AmazonCredentials;
  marketplace: MarketplaceId;
  /** `https://sellingpartnerapi-eu.amazon.com`, or whatever stands in for it. */
  apiBase: string;
  lwaUrl: string;
  clock?: Clock;
  /** For one attempt; 30 s when left out. */
  timeoutMs?: number;
}

/** Amazon's Selling Partner API behind the marketplace interface. Which world answers at `apiBase` it does not know. */
export function createAmazonAdapter(options: AmazonAdapterOptions): MarketplaceAdapter {
  const marketplace = marketplaces[options.marketplace];
  const apiBase = options.apiBase.replace(/\/+$/, '');
  const http = createAmazonHttp(apiBase);
  const { orchestrator, lwaUrl, credentials, clock = realClock } = options;
  const parts: AmazonParts = {
    orchestrator,
    http,
    tokens: createAccessTokens({ orchestrator, http, lwaUrl, credentials, clock }),
    apiBase,
    sellerId: credentials.sellerId,
    marketplace,
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  };
  return {
    marketplace: options.marketplace,
    sellerId: credentials.sellerId,
    participations: (call) => fetchParticipations(parts, call),
    searchListings: (query, call) => searchListings(parts, query, call),
    getListing: (sku, call) => getListing(parts, sku, call),
    catalogueProducts: (asins, call) => fetchCatalogueProducts(parts, asins, call),
    productType: (name, call) => fetchProductType(parts, name, call),
    contentPatches: (live, changes) => patchesOfChanges(live.rawAttributes, changes, marketplace),
    previewPatch: (target, patches, call) => sendPatch(parts, { target, patches, isPreview: true }, call),
    patchListing: (target, patches, call) => sendPatch(parts, { target, patches, isPreview: false }, call),
  };
}
