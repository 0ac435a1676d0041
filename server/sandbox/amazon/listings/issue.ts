import type { CatalogueIssue } from '../../catalogue/item';
import { marketplace } from '../marketplace';

/** An error on an attribute. Codes 90220 and 90000900 are those of Amazon's own samples; the words are ours. */
export function attributeError(
  code: string,
  attribute: string,
  message: string,
  category = 'INVALID_ATTRIBUTE',
): CatalogueIssue {
  return {
    code,
    message,
    severity: 'ERROR',
    attributeNames: [attribute],
    categories: [category],
    enforcements: [],
  };
}

export const missingAttribute = (name: string) =>
  attributeError('90220', name, `'${name}' is required but not supplied.`, 'MISSING_ATTRIBUTE');

export const invalidAttribute = (name: string, why: string) =>
  attributeError('90000900', name, `The value of '${name}' is not valid: ${why}.`);

/** An issue in the form of the Listings Items model. */
export function issueAnswer(issue: CatalogueIssue) {
  return {
    code: issue.code,
    message: issue.message,
    severity: issue.severity,
    ...(issue.attributeNames.length > 0 && { attributeNames: issue.attributeNames }),
    categories: issue.categories,
    ...(issue.enforcements.length > 0 && {
      enforcements: {
        actions: issue.enforcements.map((action) => ({ action })),
        exemption: { status: 'NOT_EXEMPT' },
      },
    }),
    marketplaceIds: [marketplace.id],
  };
}
