import { notFound, RefusedRequest } from '../api-error';
import { marketplace } from '../marketplace';
import { ok, type AmazonOperation } from '../operation';
import type { PropertyGroup } from '../product-types/attribute';
import { productTypeNamed } from '../product-types/index';
import type { ProductType } from '../product-types/product-type';
import { attributesInSet, type RequirementsSet } from '../product-types/schema-document';
import { marketplaceIds } from './listing-parameters';
import { locales } from './locales';

/** One version for all definitions of the sandbox. */
export const definitionVersion = 'PLUMBLINE-SANDBOX-1';

const groupTitles: Record<PropertyGroup, string> = {
  product_identity: 'Product Identity',
  product_details: 'Product Details',
  offer: 'Offer',
  images: 'Images',
  shipping: 'Shipping',
  safety_and_compliance: 'Safety and Compliance',
};

function propertyGroups(type: ProductType, names: string[]) {
  const groups: Record<string, { title: string; description: string; propertyNames: string[] }> = {};
  for (const name of names) {
    const group = type.attributes[name]?.group ?? 'product_details';
    groups[group] ??= { title: groupTitles[group], description: groupTitles[group], propertyNames: [] };
    groups[group].propertyNames.push(name);
  }
  return groups;
}

const sets: RequirementsSet[] = ['LISTING', 'LISTING_PRODUCT_ONLY', 'LISTING_OFFER_ONLY'];

export const getDefinitionsProductType: AmazonOperation = {
  name: 'getDefinitionsProductType',
  method: 'GET',
  path: '/definitions/2020-09-01/productTypes/:productType',
  rate: 5,
  burst: 10,
  parameters: {
    marketplaceIds,
    sellerId: { kind: 'text' },
    productTypeVersion: { kind: 'text', allowed: ['LATEST', 'RELEASE_CANDIDATE', definitionVersion] },
    requirements: { kind: 'text', allowed: sets },
    requirementsEnforced: { kind: 'text', allowed: ['ENFORCED', 'NOT_ENFORCED'] },
    locale: { kind: 'text', allowed: locales },
    parentageLevel: { kind: 'text', allowed: ['NONE', 'CHILD', 'PARENT'] },
  },
  answer({ path, query, world }) {
    const type = productTypeNamed(path.productType ?? '');
    if (type === undefined) {
      throw new RefusedRequest(
        notFound(`Product type '${path.productType ?? ''}' not found in ${marketplace.id}`),
      );
    }
    const set = sets.find((name) => name === query.text('requirements')) ?? 'LISTING';
    const enforced = query.text('requirementsEnforced') !== 'NOT_ENFORCED';
    return ok({
      metaSchema: world.documents.metaSchemaLink(),
      schema: world.documents.schemaLink(type.name, set, enforced),
      requirements: set,
      requirementsEnforced: enforced ? 'ENFORCED' : 'NOT_ENFORCED',
      propertyGroups: propertyGroups(type, attributesInSet(type, set)),
      locale: marketplace.defaultLanguageCode,
      marketplaceIds: [marketplace.id],
      productType: type.name,
      displayName: type.displayName,
      productTypeVersion: { version: definitionVersion, latest: true, releaseCandidate: false },
    });
  },
};
