import { apiError } from '../../shared/api-error';
import type { ProductType } from '../../shared/catalog/product-type';
import { fail, ok, type Result } from '../../shared/result';
import { readJsonFile } from './read-json-file';
import { readProductType } from './read-product-type';

/** The product type that `--product-type` names a file of; null without the option. */
export function productTypeIn(file: unknown, marketplace: string): Result<ProductType | null> {
  if (file === undefined) return ok(null);
  if (typeof file !== 'string' || file === '')
    return fail(apiError('bad-request', 'Name a file.', { field: '--product-type' }));
  const json = readJsonFile(file, '--product-type');
  return json.ok ? readProductType(json.value, marketplace) : json;
}
