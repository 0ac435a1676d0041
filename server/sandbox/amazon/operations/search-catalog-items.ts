import { invalidInput, RefusedRequest } from '../api-error';
import { catalogAnswer, catalogDataSets, classificationId } from '../catalog/catalog-answer';
import { firstText, texts } from '../listings/read-attributes';
import { seller } from '../marketplace';
import { ok, type AmazonOperation } from '../operation';
import { pageOf } from '../page-token';
import type { Query } from '../parameters';
import type { LiveListing } from '../../state';
import { marketplaceIds } from './listing-parameters';
import { locales } from './locales';

const identifierTypes = ['ASIN', 'EAN', 'GTIN', 'ISBN', 'JAN', 'MINSAN', 'SKU', 'UPC'];

function checkCombination(query: Query): void {
  const refuse = (message: string) => {
    throw new RefusedRequest(invalidInput(message));
  };
  if (query.has('identifiers') === query.has('keywords')) {
    refuse("Exactly one of 'identifiers', 'keywords' must be provided.");
  }
  if (query.has('identifiers') !== query.has('identifiersType')) {
    refuse("'identifiers' and 'identifiersType' must be provided together.");
  }
  if (query.text('identifiersType') === 'SKU' && query.text('sellerId') !== seller.sellerId) {
    refuse("'sellerId' must be provided when 'identifiersType' is SKU.");
  }
  const wrong = ['brandNames', 'classificationIds', 'keywordsLocale'].find((name) => query.has(name));
  if (query.has('identifiers') && wrong !== undefined)
    refuse(`'${wrong}' cannot be used with 'identifiers'.`);
}

function identifiersOf({ item, attributes }: LiveListing, type: string): string[] {
  if (type === 'ASIN') return [item.asin];
  if (type === 'SKU') return item.sku === null ? [] : [item.sku];
  return (attributes.externally_assigned_product_identifier ?? []).flatMap(({ type: kind, value }) =>
    String(kind).toUpperCase() === type ? [String(value)] : [],
  );
}

const searchable = ({ attributes, item }: LiveListing) =>
  [firstText(attributes, 'item_name'), firstText(attributes, 'brand'), ...texts(attributes, 'bullet_point')]
    .concat(texts(attributes, 'generic_keyword'), item.browsePath)
    .join(' ')
    .toLowerCase();

function byKeywords(products: LiveListing[], query: Query): LiveListing[] {
  const wanted = (query.list('keywords') ?? []).flatMap((keyword) => keyword.toLowerCase().split(/\s+/));
  const brands = query.list('brandNames')?.map((name) => name.toLowerCase());
  const nodes = query.list('classificationIds');
  const rank = ({ item }: LiveListing) => item.departmentRank ?? Number.MAX_SAFE_INTEGER;
  return products
    .filter((product) => {
      const text = searchable(product);
      return (
        wanted.every((word) => text.includes(word)) &&
        (brands === undefined || brands.includes(firstText(product.attributes, 'brand').toLowerCase())) &&
        (nodes === undefined ||
          product.item.browsePath.some((_, depth, path) =>
            nodes.includes(classificationId(path.slice(0, depth + 1))),
          ))
      );
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

function refinements(products: LiveListing[]) {
  const brands = new Map<string, number>();
  const nodes = new Map<string, { displayName: string; numberOfResults: number }>();
  for (const { attributes, item } of products) {
    const brand = firstText(attributes, 'brand');
    if (brand !== '') brands.set(brand, (brands.get(brand) ?? 0) + 1);
    const displayName = item.browsePath.at(-1);
    if (displayName === undefined) continue;
    const id = classificationId(item.browsePath);
    nodes.set(id, { displayName, numberOfResults: (nodes.get(id)?.numberOfResults ?? 0) + 1 });
  }
  return {
    brands: [...brands].map(([brandName, numberOfResults]) => ({ numberOfResults, brandName })),
    classifications: [...nodes].map(([id, node]) => ({ ...node, classificationId: id })),
  };
}

export const searchCatalogItems: AmazonOperation = {
  name: 'searchCatalogItems',
  method: 'GET',
  path: '/catalog/2022-04-01/items',
  rate: 2,
  burst: 2,
  parameters: {
    marketplaceIds,
    identifiers: { kind: 'list', maxItems: 20 },
    identifiersType: { kind: 'text', allowed: identifierTypes },
    includedData: { kind: 'list', allowed: catalogDataSets },
    locale: { kind: 'text', allowed: locales },
    sellerId: { kind: 'text' },
    keywords: { kind: 'list', maxItems: 20 },
    brandNames: { kind: 'list' },
    classificationIds: { kind: 'list' },
    pageSize: { kind: 'integer', minimum: 1, maximum: 20 },
    pageToken: { kind: 'text' },
    keywordsLocale: { kind: 'text', allowed: locales },
  },
  answer({ query, world }) {
    checkCombination(query);
    const products = world.state.products();
    const wanted = query.list('identifiers');
    const type = query.text('identifiersType') ?? 'ASIN';
    const results =
      wanted === undefined
        ? byKeywords(products, query)
        : products.filter((product) => identifiersOf(product, type).some((own) => wanted.includes(own)));
    const { page, pagination } = pageOf(results, query);
    const included = query.list('includedData') ?? ['summaries'];
    return ok({
      numberOfResults: results.length,
      ...(Object.keys(pagination).length > 0 && { pagination }),
      ...(wanted === undefined && { refinements: refinements(results) }),
      items: page.map((product) => catalogAnswer(product, included, () => world.state.listings())),
    });
  },
};
