import { isInstance, type Instance } from '../../server/integrations/amazon/instances';
import { readListing } from '../../server/integrations/amazon/read-listing';
import { apiError } from '../../shared/api-error';
import type { Listing } from '../../shared/catalog/listing';
import { fail, ok, type Result } from '../../shared/result';
import { placeOfAnswer } from './place-of-answer';

/** A listing out of one answer of getListingsItem, and what that answer left out. */
export interface ListingAnswer {
  listing: Listing;
  /** Data sets that the answer does not hold (`includedData` was not asked for them). */
  missing: ReadonlySet<'attributes' | 'issues' | 'summaries' | 'fulfillmentAvailability'>;
  /** What a person should know about how it was read; null where nothing is odd. */
  note: string | null;
}

/**
 * Reads what a file holds: the bare answer, or one wrapped as Amazon's sandbox samples and search pages wrap it.
 * Anything else is an error that names the field.
 */
export function readListingAnswer(json: unknown): Result<ListingAnswer> {
  const found = answerIn(json);
  if (typeof found === 'string') return fail(apiError('bad-request', found, { field: 'FILE' }));
  const { marketplace, note } = placeOfAnswer(found);
  const read = readListing(found, marketplace);
  if (!read.ok) {
    const field = read.error.reason.split(':')[0] ?? 'FILE';
    return fail(
      apiError('bad-request', `The listing cannot be read at ${read.error.reason}.`, {
        field,
      }),
    );
  }
  const { sku, asin, productType, content, images, offer, status, issues, attributes } = read.value;
  const names = ['attributes', 'issues', 'summaries', 'fulfillmentAvailability'] as const;
  return ok({
    listing: {
      id: sku,
      marketplace: marketplace.id,
      sku,
      asin,
      productType,
      content,
      images,
      offer,
      status,
      issues,
      attributes,
      version: 1,
      fetchedAt: 0,
      updatedAt: 0,
    },
    missing: new Set(names.filter((name) => found[name] === undefined || found[name] === null)),
    note,
  });
}

/** The answer itself, out of its wrapping, or why there is none. */
function answerIn(json: unknown, depth = 0): Instance | string {
  if (!isInstance(json)) return 'The file holds no JSON object: give one answer of getListingsItem.';
  if ('sku' in json) return json;
  if (Array.isArray(json.errors)) return 'The file holds an error of Amazon’s (errors), and no listing.';
  if (depth > 3) return 'The file holds no sku: give one answer of getListingsItem.';
  if (Array.isArray(json.pairs)) {
    const pair: unknown = json.pairs.find((one) => isInstance(one) && (one.status ?? 200) === 200);
    return answerIn(isInstance(pair) ? pair.response : undefined, depth + 1);
  }
  if (Array.isArray(json.items)) {
    if (json.items.length === 1) return answerIn(json.items[0], depth + 1);
    return `The file holds ${json.items.length} listings (items): give one.`;
  }
  for (const name of ['response', 'payload', 'body'])
    if (isInstance(json[name])) return answerIn(json[name], depth + 1);
  return 'The file holds no sku: give one answer of getListingsItem.';
}
