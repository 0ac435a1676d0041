import { invalidInput, RefusedRequest } from '../api-error';
import { listingAnswer, listingDataSets } from '../listings/listing-answer';
import { parentSku } from '../listings/relationships';
import { ok, type AmazonOperation } from '../operation';
import { pageOf } from '../page-token';
import type { Query } from '../parameters';
import type { LiveListing } from '../../state';
import { issueLocale, marketplaceIds, requireOwnAccount } from './listing-parameters';

const identifierTypes = ['ASIN', 'EAN', 'FNSKU', 'GTIN', 'ISBN', 'JAN', 'MINSAN', 'SKU', 'UPC'];
const statuses = ['BUYABLE', 'DISCOVERABLE'];

function checkCombination(query: Query): void {
  const refuse = (message: string) => {
    throw new RefusedRequest(invalidInput(message));
  };
  if (query.has('identifiers') !== query.has('identifiersType')) {
    refuse("'identifiers' and 'identifiersType' must be provided together.");
  }
  const exclusive = ['identifiers', 'variationParentSku', 'packageHierarchySku'].filter((name) =>
    query.has(name),
  );
  if (exclusive.length > 1)
    refuse(`Only one of ${exclusive.map((name) => `'${name}'`).join(', ')} may be provided.`);
}

function identifierOf(listing: LiveListing, type: string): string[] {
  if (type === 'SKU') return listing.item.sku === null ? [] : [listing.item.sku];
  if (type === 'ASIN') return [listing.item.asin];
  return (listing.attributes.externally_assigned_product_identifier ?? []).flatMap(({ type: kind, value }) =>
    String(kind).toUpperCase() === type && typeof value === 'string' ? [value] : [],
  );
}

/** Whether a listing is among the results of a query. Time limits include their ends. */
function matches(listing: LiveListing, query: Query): boolean {
  const within = (at: number, after: string, before: string) =>
    at >= (query.time(after) ?? Number.NEGATIVE_INFINITY) &&
    at <= (query.time(before) ?? Number.POSITIVE_INFINITY);
  const identifiers = query.list('identifiers');
  const severities = query.list('withIssueSeverity');
  const parent = query.text('variationParentSku');
  return (
    within(listing.createdAt, 'createdAfter', 'createdBefore') &&
    within(listing.lastUpdatedAt, 'lastUpdatedAfter', 'lastUpdatedBefore') &&
    (identifiers === undefined ||
      identifierOf(listing, query.text('identifiersType') ?? '').some((own) => identifiers.includes(own))) &&
    (severities === undefined || listing.issues.some(({ severity }) => severities.includes(severity))) &&
    (query.list('withStatus') ?? []).every((status) => listing.status.some((own) => own === status)) &&
    !(query.list('withoutStatus') ?? []).some((status) => listing.status.some((own) => own === status)) &&
    (parent === undefined || parentSku(listing) === parent) &&
    !query.has('packageHierarchySku')
  );
}

function sorted(listings: LiveListing[], query: Query): LiveListing[] {
  const by = query.text('sortBy') ?? 'lastUpdatedDate';
  const direction = query.text('sortOrder') === 'ASC' ? 1 : -1;
  const key = ({ createdAt, lastUpdatedAt }: LiveListing) =>
    by === 'createdDate' ? createdAt : lastUpdatedAt;
  const bySku = (a: LiveListing, b: LiveListing) => ((a.item.sku ?? '') < (b.item.sku ?? '') ? -1 : 1);
  return listings.toSorted(
    (a, b) => direction * (by === 'sku' ? bySku(a, b) : key(a) - key(b) || bySku(a, b)),
  );
}

export const searchListingsItems: AmazonOperation = {
  name: 'searchListingsItems',
  method: 'GET',
  path: '/listings/2021-08-01/items/:sellerId',
  rate: 5,
  burst: 5,
  parameters: {
    marketplaceIds,
    issueLocale,
    includedData: { kind: 'list', allowed: listingDataSets },
    identifiers: { kind: 'list', maxItems: 20 },
    identifiersType: { kind: 'text', allowed: identifierTypes },
    variationParentSku: { kind: 'text' },
    packageHierarchySku: { kind: 'text' },
    createdAfter: { kind: 'date-time' },
    createdBefore: { kind: 'date-time' },
    lastUpdatedAfter: { kind: 'date-time' },
    lastUpdatedBefore: { kind: 'date-time' },
    withIssueSeverity: { kind: 'list', allowed: ['WARNING', 'ERROR'] },
    withStatus: { kind: 'list', allowed: statuses },
    withoutStatus: { kind: 'list', allowed: statuses },
    sortBy: { kind: 'text', allowed: ['sku', 'createdDate', 'lastUpdatedDate'] },
    sortOrder: { kind: 'text', allowed: ['ASC', 'DESC'] },
    pageSize: { kind: 'integer', minimum: 1, maximum: 20 },
    pageToken: { kind: 'text' },
  },
  answer(call) {
    requireOwnAccount(call);
    const { query, world } = call;
    checkCombination(query);
    const results = sorted(
      world.state.listings().filter((listing) => matches(listing, query)),
      query,
    );
    const { page, pagination } = pageOf(results, query);
    const included = query.list('includedData') ?? ['summaries'];
    return ok({
      numberOfResults: results.length,
      ...(Object.keys(pagination).length > 0 && { pagination }),
      items: page.map((listing) => listingAnswer(listing, included, () => world.state.listings())),
    });
  },
};
