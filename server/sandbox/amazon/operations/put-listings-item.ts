import { invalidInput, RefusedRequest } from '../api-error';
import { checkPut } from '../listings/check-submission';
import type { AmazonOperation } from '../operation';
import { productTypeNamed } from '../product-types/index';
import { issueLocale, marketplaceIds, previewMode, requireOwnAccount } from './listing-parameters';
import { submissionAnswer } from './submission-answer';
import { putBodySchema, readBody } from './submission-body';

export const putListingsItem: AmazonOperation = {
  name: 'putListingsItem',
  method: 'PUT',
  path: '/listings/2021-08-01/items/:sellerId/:sku',
  rate: 5,
  burst: 10,
  parameters: {
    marketplaceIds,
    issueLocale,
    mode: previewMode,
    includedData: { kind: 'list', allowed: ['identifiers', 'issues'] },
  },
  answer(call) {
    requireOwnAccount(call);
    const sku = call.path.sku ?? '';
    const { productType, attributes: given, requirements = 'LISTING' } = readBody(putBodySchema, call.body);
    const type = productTypeNamed(productType);
    if (type === undefined) {
      throw new RefusedRequest(
        invalidInput("Invalid 'productType' provided.", `'${productType}' is not defined.`),
      );
    }
    const before = call.world.state.attributesToCome(sku) ?? {};
    const { issues, attributes } = checkPut(type, before, { attributes: given, requirements });
    return submissionAnswer(call, { method: 'PUT', sku, productType, attributes, body: call.body }, issues);
  },
};
