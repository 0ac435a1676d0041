import { marketplace, seller } from '../marketplace';
import { ok, type AmazonOperation } from '../operation';

export const getMarketplaceParticipations: AmazonOperation = {
  name: 'getMarketplaceParticipations',
  method: 'GET',
  path: '/sellers/v1/marketplaceParticipations',
  rate: 0.016,
  burst: 15,
  parameters: {},
  answer: () =>
    ok({
      payload: [
        {
          marketplace,
          storeName: seller.storeName,
          participation: { isParticipating: true, hasSuspendedListings: false },
        },
      ],
    }),
};
