import type { ParameterRule } from '../parameters';
import { invalidInput, notFound, RefusedRequest, unauthorized } from '../api-error';
import { marketplace, seller } from '../marketplace';
import type { OperationCall } from '../operation';

export const marketplaceIds: ParameterRule = {
  kind: 'list',
  required: true,
  allowed: [marketplace.id],
  maxItems: 1,
};

export const issueLocale: ParameterRule = { kind: 'text' };

export const previewMode: ParameterRule = { kind: 'text', allowed: ['VALIDATION_PREVIEW'] };

/** Refuses paths of another seller: without his authorisation access is denied. */
export function requireOwnAccount({ path }: OperationCall): void {
  if (path.sellerId !== seller.sellerId) throw new RefusedRequest(unauthorized(''));
}

/** The listing that the path names. Throws RefusedRequest (404) when the seller has no such SKU. */
export function listingOfPath({ path, world }: OperationCall) {
  const sku = path.sku ?? '';
  const listing = world.state.listing(sku);
  if (listing === undefined) {
    throw new RefusedRequest(notFound(`SKU '${sku}' not found in marketplace ${marketplace.id}`));
  }
  return listing;
}

/** 400 for a SKU that cannot be changed because there is none; the submission models know no 404. */
export const unknownSku = (sku: string) =>
  new RefusedRequest(
    invalidInput(`Invalid 'sku' provided.`, `SKU '${sku}' not found in marketplace ${marketplace.id}`),
  );
