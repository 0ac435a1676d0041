import { createHash } from 'node:crypto';
import { ProductTypeDefinitionsApiFactory } from '@sp-api-sdk/product-type-definitions-api-2020-09-01';
import * as z from 'zod';
import { productTypeSchema, type ProductType } from '../../../shared/catalog/product-type';
import { fail, ok, type Result } from '../../../shared/result';
import type { CallOptions } from '../marketplace';
import { callAmazon, type AmazonParts } from './amazon-calls';
import { amazonProvider } from './amazon-provider';
import { attributeRulesOf } from './definition-schema';
import { answerOf } from './http';
import { malformed, readJson } from './read-json';

/** Amazon's definitions stay valid for a week (facts: amazon.md § 2). */
export const definitionLifeMs = 7 * 24 * 60 * 60_000;

const definitionSchema = z.object({
  productType: z.string().min(1),
  displayName: z.string().nullish(),
  schema: z.object({ link: z.object({ resource: z.url() }), checksum: z.string().min(1) }),
});
type Definition = z.infer<typeof definitionSchema>;

/**
 * A product type: the definition says where its JSON Schema lies and by which MD5 it can be known; the document is
 * fetched once for each checksum and checked against it.
 */
export async function fetchProductType(
  parts: AmazonParts,
  name: string,
  options?: CallOptions,
): Promise<Result<ProductType>> {
  const api = ProductTypeDefinitionsApiFactory(undefined, parts.apiBase, parts.http);
  const definition = await callAmazon<Definition>(parts, {
    operation: 'getDefinitionsProductType',
    effect: 'read',
    options,
    key: name,
    send: (request) =>
      api.getDefinitionsProductType(
        {
          productType: name,
          marketplaceIds: [parts.marketplace.amazonId],
          requirements: 'LISTING',
          requirementsEnforced: 'ENFORCED',
          locale: localeOf(parts.marketplace.languageTag),
        },
        request,
      ),
    read: (answer) => readJson(answer.body, definitionSchema, `the product type ${name}`),
  });
  if (!definition.ok) return definition;
  return fetchDocument(parts, definition.value.value, options);
}

async function fetchDocument(
  parts: AmazonParts,
  definition: Definition,
  options: CallOptions | undefined,
): Promise<Result<ProductType>> {
  const { checksum, link } = definition.schema;
  const name = definition.productType;
  const id = `${parts.marketplace.id}:${name}`;
  const answered = await parts.orchestrator.callProvider({
    provider: amazonProvider,
    operation: 'getDefinitionDocument',
    account: parts.sellerId,
    effect: 'read',
    key: `${id}:${checksum}`,
    // The checksum names the content, so a kept one is never stale.
    maxAgeMs: definitionLifeMs,
    keepMs: definitionLifeMs,
    priority: options?.priority ?? 'scheduled',
    ...(options?.signal ? { signal: options.signal } : {}),
    timeoutMs: parts.timeoutMs ?? 60_000,
    // Another host than the API's: the access token must not go there.
    send: async (_, signal) => answerOf(await parts.http.get(link.resource, { signal })),
    read: (answer) => {
      if (!hasChecksum(answer.body, checksum)) {
        return fail(malformed(`the product type ${name}`, 'its checksum does not match'));
      }
      const document = readJson(
        answer.body,
        z.looseObject({ properties: z.looseObject({}) }),
        `the product type ${name}`,
      );
      return document.ok ? ok(attributeRulesOf(document.value)) : document;
    },
  });
  if (!answered.ok) return answered;
  const productType = productTypeSchema.safeParse({
    id,
    marketplace: parts.marketplace.id,
    name,
    displayName: definition.displayName ?? name,
    checksum,
    attributes: answered.value.value,
    fetchedAt: answered.value.fetchedAt,
  });
  return productType.success
    ? ok(productType.data)
    : fail(malformed(`the product type ${name}`, 'it does not fit'));
}

/** Amazon gives the MD5 in Base64. */
function hasChecksum(body: string, checksum: string): boolean {
  return createHash('md5').update(body, 'utf8').digest('base64') === checksum;
}

type Locale = NonNullable<
  Parameters<ReturnType<typeof ProductTypeDefinitionsApiFactory>['getDefinitionsProductType']>[0]['locale']
>;

function localeOf(languageTag: string): Locale {
  const locales: Record<string, Locale> = { en_GB: 'en_GB', en_US: 'en_US' };
  return locales[languageTag] ?? 'DEFAULT';
}
