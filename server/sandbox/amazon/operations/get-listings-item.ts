import { listingAnswer, listingDataSets } from '../listings/listing-answer';
import { ok, type AmazonOperation } from '../operation';
import { issueLocale, listingOfPath, marketplaceIds, requireOwnAccount } from './listing-parameters';

export const getListingsItem: AmazonOperation = {
  name: 'getListingsItem',
  method: 'GET',
  path: '/listings/2021-08-01/items/:sellerId/:sku',
  rate: 5,
  burst: 10,
  parameters: {
    marketplaceIds,
    issueLocale,
    includedData: { kind: 'list', allowed: listingDataSets },
  },
  answer(call) {
    requireOwnAccount(call);
    const included = call.query.list('includedData') ?? ['summaries'];
    return ok(listingAnswer(listingOfPath(call), included, () => call.world.state.listings()));
  },
};
