import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ListingsItemsApiFactory } from '@sp-api-sdk/listings-items-api-2021-08-01';
import { apiError } from '../../../shared/api-error';
import { fail, ok, type Result } from '../../../shared/result';
import type {
  CallOptions,
  ListingsPage,
  ListingsQuery,
  MarketplaceListing,
  Patch,
  PatchTarget,
  Submission,
} from '../marketplace';
import type { ProviderAnswer } from '../orchestrator/provider';
import { callAmazon, type AmazonParts } from './amazon-calls';
import { listingsPageSchema, submissionSchema } from './listing-schema';
import { malformed, readJson } from './read-json';
import { issuesOf, readListing } from './read-listing';
import * as z from 'zod';

const listingData = [
  'summaries',
  'attributes',
  'issues',
  'offers',
  'fulfillmentAvailability',
  'relationships',
] as const;
/**
 * A kept connection that the other side has closed meanwhile breaks in a way that leaves open whether the message
 * arrived; a new one does not.
 */
const freshConnection = {
  httpAgent: new HttpAgent({ keepAlive: false }),
  httpsAgent: new HttpsAgent({ keepAlive: false }),
};
/** Amazon's largest page. */
const pageSize = 20;

/** One page of the seller's SKUs; an item that cannot be read is set aside with the reason. */
export async function searchListings(
  parts: AmazonParts,
  query: ListingsQuery,
  options?: CallOptions,
): Promise<Result<ListingsPage>> {
  const request = {
    sellerId: parts.sellerId,
    marketplaceIds: [parts.marketplace.amazonId],
    issueLocale: parts.marketplace.languageTag,
    includedData: [...listingData],
    pageSize,
    // A listing that changes while we page must not move to a page that we have read.
    sortBy: 'createdDate' as const,
    sortOrder: 'ASC' as const,
    ...(query.skus ? { identifiers: query.skus, identifiersType: 'SKU' as const } : {}),
    ...timeFilter('createdAfter', query.createdAfter),
    ...timeFilter('createdBefore', query.createdBefore),
    ...timeFilter('lastUpdatedAfter', query.lastUpdatedAfter),
    ...(query.pageToken === undefined ? {} : { pageToken: query.pageToken }),
  };
  const answered = await callAmazon<ListingsPage>(parts, {
    operation: 'searchListingsItems',
    effect: 'read',
    options,
    key: JSON.stringify(query),
    send: (sending) => api(parts).searchListingsItems(request, sending),
    read: (answer) => readPage(answer, parts),
  });
  return answered.ok ? ok(answered.value.value) : answered;
}

function timeFilter<K extends string>(name: K, at: number | undefined): Partial<Record<K, string>> {
  const filter: Partial<Record<K, string>> = {};
  if (at !== undefined) filter[name] = new Date(at).toISOString();
  return filter;
}

function readPage(answer: ProviderAnswer, parts: AmazonParts): Result<ListingsPage> {
  const page = readJson(answer.body, listingsPageSchema, 'your listings');
  if (!page.ok) return page;
  const read = page.value.items.map((item) => readListing(item, parts.marketplace));
  return ok({
    listings: read.flatMap((one) => (one.ok ? [one.value] : [])),
    setAside: read.flatMap((one) => (one.ok ? [] : [one.error])),
    total: page.value.numberOfResults ?? null,
    nextPageToken: page.value.pagination?.nextToken ?? null,
  });
}

/** One SKU as the seller's own listing holds it. */
export async function getListing(
  parts: AmazonParts,
  sku: string,
  options?: CallOptions,
): Promise<Result<MarketplaceListing>> {
  const problem = refuseSku(sku);
  if (problem) return fail(problem);
  const request = {
    sellerId: parts.sellerId,
    sku,
    marketplaceIds: [parts.marketplace.amazonId],
    issueLocale: parts.marketplace.languageTag,
    includedData: [...listingData],
  };
  const answered = await callAmazon<MarketplaceListing>(parts, {
    operation: 'getListingsItem',
    effect: 'read',
    options,
    key: sku,
    send: (sending) => api(parts).getListingsItem(request, sending),
    read(answer) {
      const json = readJson(answer.body, z.unknown(), `the listing ${sku}`);
      if (!json.ok) return json;
      const listing = readListing(json.value, parts.marketplace);
      if (!listing.ok) return fail(malformed(`the listing ${sku}`, listing.error.reason));
      return listing.value.sku === sku
        ? listing
        : fail(malformed(`the listing ${sku}`, 'it is about another SKU'));
    },
  });
  return answered.ok ? ok(answered.value.value) : answered;
}

/**
 * Sends a patch, or asks Amazon to validate it only. A real patch is never sent again when it may have arrived:
 * `provider-unavailable` and `malformed-answer` mean «may have», every other error «has not».
 */
export async function sendPatch(
  parts: AmazonParts,
  message: { target: PatchTarget; patches: Patch[]; isPreview: boolean },
  options?: CallOptions,
): Promise<Result<Submission>> {
  const { target, patches, isPreview } = message;
  const problem = refuseSku(target.sku);
  if (problem) return fail(problem);
  const body = {
    productType: target.productType,
    patches: patches.map(({ op, attribute, value }) => ({ op, path: `/attributes/${attribute}`, value })),
  };
  const request = {
    sellerId: parts.sellerId,
    sku: target.sku,
    marketplaceIds: [parts.marketplace.amazonId],
    issueLocale: parts.marketplace.languageTag,
    includedData: ['issues' as const],
    body,
    ...(isPreview ? { mode: 'VALIDATION_PREVIEW' as const } : {}),
  };
  const answered = await callAmazon<Submission>(parts, {
    operation: 'patchListingsItem',
    effect: isPreview ? 'read' : 'write',
    options,
    ...(isPreview ? { key: JSON.stringify([target, patches]) } : {}),
    send: (sending) =>
      api(parts).patchListingsItem(request, isPreview ? sending : { ...sending, ...freshConnection }),
    read: (answer) => readSubmission(answer, parts),
  });
  return answered.ok ? ok(answered.value.value) : answered;
}

function readSubmission(answer: ProviderAnswer, parts: AmazonParts): Result<Submission> {
  const submission = readJson(answer.body, submissionSchema, 'the change');
  if (!submission.ok) return submission;
  const { status, submissionId, issues } = submission.value;
  return ok({
    status,
    submissionId: submissionId ?? null,
    issues: issuesOf(issues ?? [], parts.marketplace),
  });
}

/** A SKU of dots alone would walk up the path, to another resource. */
function refuseSku(sku: string) {
  return sku === '' || /^\.{1,2}$/.test(sku)
    ? apiError('bad-request', `«${sku}» cannot be used as a SKU.`, { field: 'sku' })
    : null;
}

function api(parts: AmazonParts) {
  return ListingsItemsApiFactory(undefined, parts.apiBase, parts.http);
}
