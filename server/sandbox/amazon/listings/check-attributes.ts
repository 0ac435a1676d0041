import type { CatalogueIssue } from '../../catalogue/item';
import type { Attributes } from '../../state';
import { compileSchema, type SchemaFault } from '../product-types/keywords';
import type { ProductType } from '../product-types/product-type';
import { schemaDocument, type RequirementsSet } from '../product-types/schema-document';
import { invalidAttribute, missingAttribute } from './issue';

const compiled = new Map<string, (attributes: unknown) => SchemaFault[]>();

/** What is asked for: all of a requirements set (put), or only the right form of what is there (patch). */
export type Demand = RequirementsSet | 'FORM_ONLY';

function checker(type: ProductType, demand: Demand) {
  const key = `${type.name}:${demand}`;
  const document =
    demand === 'FORM_ONLY' ? schemaDocument(type, 'LISTING', false) : schemaDocument(type, demand, true);
  const known = compiled.get(key) ?? compileSchema(document);
  compiled.set(key, known);
  return known;
}

const reasons: Record<string, (limit: unknown) => string> = {
  maxLength: (limit) => `it is longer than ${String(limit)} characters`,
  minLength: (limit) => `it is shorter than ${String(limit)} characters`,
  maxUtf8ByteLength: (limit) => `it is longer than ${String(limit)} bytes in UTF-8`,
  minUtf8ByteLength: (limit) => `it is shorter than ${String(limit)} bytes in UTF-8`,
  maxUniqueItems: (limit) => `at most ${String(limit)} may be given for one combination of selectors`,
  minItems: (limit) => `at least ${String(limit)} must be given`,
  maxItems: (limit) => `at most ${String(limit)} may be given`,
  enum: (limit) => `it must be one of ${Array.isArray(limit) ? limit.join(', ') : String(limit)}`,
  type: (limit) => `it must be of type ${String(limit)}`,
  minimum: (limit) => `it must be at least ${String(limit)}`,
  maximum: (limit) => `it must be at most ${String(limit)}`,
  exclusiveMinimum: (limit) => `it must be more than ${String(limit)}`,
};

function issueFor({ path, keyword, limit, property }: SchemaFault): CatalogueIssue | null {
  const attribute = path.split('/')[1];
  if (keyword === 'if') return null;
  if (attribute === undefined) {
    if (property === null) return invalidAttribute('attributes', keyword);
    return keyword === 'required'
      ? missingAttribute(property)
      : invalidAttribute(property, 'this product type has no such attribute');
  }
  if (keyword === 'required' || keyword === 'dependentRequired') {
    return invalidAttribute(attribute, `'${property ?? 'a member'}' is missing`);
  }
  if (keyword === 'additionalProperties')
    return invalidAttribute(attribute, `'${property ?? ''}' is not known`);
  return invalidAttribute(attribute, reasons[keyword]?.(limit) ?? `it breaks the rule '${keyword}'`);
}

/** Issues of a set of attributes against the schema of its product type. */
export function checkAttributes(type: ProductType, attributes: Attributes, demand: Demand): CatalogueIssue[] {
  return checker(type, demand)(attributes).flatMap((fault) => issueFor(fault) ?? []);
}
