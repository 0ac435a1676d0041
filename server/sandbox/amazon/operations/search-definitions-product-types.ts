import { invalidInput, RefusedRequest } from '../api-error';
import { marketplace } from '../marketplace';
import { ok, type AmazonOperation } from '../operation';
import { productTypes } from '../product-types/index';
import type { ProductType } from '../product-types/product-type';
import { definitionVersion } from './get-definitions-product-type';
import { locales } from './locales';
import { marketplaceIds } from './listing-parameters';

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well a product type fits a text: the number of its keywords that the text holds. */
const fit = ({ keywords, displayName }: ProductType, text: string) => {
  const known = new Set([...keywords, ...words(displayName)]);
  return new Set(words(text).filter((word) => known.has(word))).size;
};

export const searchDefinitionsProductTypes: AmazonOperation = {
  name: 'searchDefinitionsProductTypes',
  method: 'GET',
  path: '/definitions/2020-09-01/productTypes',
  rate: 5,
  burst: 10,
  parameters: {
    marketplaceIds,
    keywords: { kind: 'list' },
    itemName: { kind: 'text' },
    locale: { kind: 'text', allowed: locales },
    searchLocale: { kind: 'text', allowed: locales },
  },
  answer({ query }) {
    if (query.has('keywords') && query.has('itemName')) {
      throw new RefusedRequest(invalidInput("Only one of 'keywords', 'itemName' may be provided."));
    }
    const text = query.list('keywords')?.join(' ') ?? query.text('itemName');
    const found =
      text === undefined
        ? productTypes
        : productTypes.filter((type) => fit(type, text) > 0).toSorted((a, b) => fit(b, text) - fit(a, text));
    return ok({
      productTypes: found.map(({ name, displayName }) => ({
        name,
        displayName,
        marketplaceIds: [marketplace.id],
      })),
      productTypeVersion: definitionVersion,
    });
  },
};
