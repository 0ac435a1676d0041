import type { AmazonOperation } from '../operation';
import { issueLocale, marketplaceIds, requireOwnAccount, unknownSku } from './listing-parameters';
import { submissionAnswer } from './submission-answer';

export const deleteListingsItem: AmazonOperation = {
  name: 'deleteListingsItem',
  method: 'DELETE',
  path: '/listings/2021-08-01/items/:sellerId/:sku',
  rate: 5,
  burst: 5,
  parameters: { marketplaceIds, issueLocale },
  answer(call) {
    requireOwnAccount(call);
    const sku = call.path.sku ?? '';
    const listing = call.world.state.listing(sku);
    if (listing === undefined) throw unknownSku(sku);
    return submissionAnswer(
      call,
      { method: 'DELETE', sku, productType: listing.item.productType, body: null },
      [],
    );
  },
};
