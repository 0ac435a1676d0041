import { CatalogItemsApiFactory } from '@sp-api-sdk/catalog-items-api-2022-04-01';
import { ok, type Result } from '../../../shared/result';
import type { CallOptions, CatalogueProduct } from '../marketplace';
import { callAmazon, type AmazonParts } from './amazon-calls';
import { readCataloguePage } from './read-catalogue';

/** Amazon takes 20 identifiers a call. */
const batch = 20;

/** Catalogue data of products, ours or not, 20 a call; those that Amazon does not know are missing in the answer. */
export async function fetchCatalogueProducts(
  parts: AmazonParts,
  asins: string[],
  options?: CallOptions,
): Promise<Result<CatalogueProduct[]>> {
  const api = CatalogItemsApiFactory(undefined, parts.apiBase, parts.http);
  const wanted = [...new Set(asins)];
  const products: CatalogueProduct[] = [];
  for (let from = 0; from < wanted.length; from += batch) {
    const identifiers = wanted.slice(from, from + batch);
    const answered = await callAmazon<CatalogueProduct[]>(parts, {
      operation: 'searchCatalogItems',
      effect: 'read',
      options,
      key: identifiers.join(','),
      // One copy for whoever accepts an age: pages and lists ask again and again.
      keepMs: 24 * 60 * 60_000,
      send: (sending) =>
        api.searchCatalogItems(
          {
            marketplaceIds: [parts.marketplace.amazonId],
            identifiers,
            identifiersType: 'ASIN',
            includedData: [
              'summaries',
              'attributes',
              'classifications',
              'images',
              'salesRanks',
              'productTypes',
            ],
            pageSize: batch,
          },
          sending,
        ),
      read: (answer) => readCataloguePage(answer.body, parts.marketplace),
    });
    if (!answered.ok) return answered;
    products.push(...answered.value.value);
  }
  return ok(products);
}
