import { attributeRulesOf } from '../../server/integrations/amazon/definition-schema';
import { isInstance } from '../../server/integrations/amazon/instances';
import { apiError } from '../../shared/api-error';
import { productTypeSchema, type ProductType } from '../../shared/catalog/product-type';
import { fail, ok, type Result } from '../../shared/result';

const field = '--product-type';

/**
 * A product type out of a file: the JSON Schema behind a definition's `schema.link.resource`, alone or within the
 * definition as `schema`.
 */
export function readProductType(json: unknown, marketplace: string): Result<ProductType> {
  if (!isInstance(json)) return refuse('it holds no JSON object');
  const inner = isInstance(json.schema) && isInstance(json.schema.properties) ? json.schema : json;
  if (!isInstance(inner.properties)) {
    return refuse(
      isInstance(json.schema)
        ? 'it holds a link to the schema alone; save the document behind schema.link.resource'
        : 'it holds no properties',
    );
  }
  const name = nameOf(json) ?? nameOf(inner) ?? 'PRODUCT';
  const displayName = typeof json.displayName === 'string' ? json.displayName : name;
  const parsed = productTypeSchema.safeParse({
    id: `${marketplace}:${name}`,
    marketplace,
    name,
    displayName,
    checksum: '',
    attributes: attributeRulesOf(inner),
    fetchedAt: 0,
  });
  return parsed.success ? ok(parsed.data) : refuse('it does not fit');
}

/** `productType` of a definition, or the end of a schema's `$id`. */
function nameOf(json: Record<string, unknown>): string | null {
  if (typeof json.productType === 'string') return json.productType;
  const id = typeof json.$id === 'string' ? json.$id.split('/').pop() : undefined;
  return id && /^[A-Z0-9_]+$/.test(id) ? id : null;
}

function refuse(reason: string): Result<ProductType> {
  return fail(apiError('bad-request', `The product type cannot be read: ${reason}.`, { field }));
}
