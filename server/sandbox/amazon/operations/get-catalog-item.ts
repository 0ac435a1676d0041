import { notFound, RefusedRequest } from '../api-error';
import { catalogAnswer, catalogDataSets } from '../catalog/catalog-answer';
import { marketplace } from '../marketplace';
import { ok, type AmazonOperation } from '../operation';
import { marketplaceIds } from './listing-parameters';
import { locales } from './locales';

export const getCatalogItem: AmazonOperation = {
  name: 'getCatalogItem',
  method: 'GET',
  path: '/catalog/2022-04-01/items/:asin',
  rate: 2,
  burst: 2,
  parameters: {
    marketplaceIds,
    includedData: { kind: 'list', allowed: catalogDataSets },
    locale: { kind: 'text', allowed: locales },
  },
  answer({ path, query, world }) {
    const product = world.state.product(path.asin ?? '');
    if (product === undefined) {
      throw new RefusedRequest(
        notFound(`Requested item '${path.asin ?? ''}' not found in marketplace(s): ${marketplace.id}`),
      );
    }
    return ok(
      catalogAnswer(product, query.list('includedData') ?? ['summaries'], () => world.state.listings()),
    );
  },
};
