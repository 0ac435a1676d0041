import { checkPatch } from '../listings/check-submission';
import type { AmazonOperation } from '../operation';
import {
  issueLocale,
  marketplaceIds,
  previewMode,
  requireOwnAccount,
  unknownSku,
} from './listing-parameters';
import { submissionAnswer } from './submission-answer';
import { patchBodySchema, readBody } from './submission-body';

export const patchListingsItem: AmazonOperation = {
  name: 'patchListingsItem',
  method: 'PATCH',
  path: '/listings/2021-08-01/items/:sellerId/:sku',
  rate: 5,
  burst: 5,
  parameters: {
    marketplaceIds,
    issueLocale,
    mode: previewMode,
    includedData: { kind: 'list', allowed: ['identifiers', 'issues'] },
  },
  answer(call) {
    requireOwnAccount(call);
    const sku = call.path.sku ?? '';
    const { productType, patches } = readBody(patchBodySchema, call.body);
    const listing = call.world.state.listing(sku);
    const attributes = call.world.state.attributesToCome(sku);
    if (listing === undefined || attributes === undefined) throw unknownSku(sku);
    const { issues } = checkPatch(
      { productType: listing.item.productType, attributes },
      productType,
      patches,
    );
    return submissionAnswer(call, { method: 'PATCH', sku, productType, patches, body: call.body }, issues);
  },
};
