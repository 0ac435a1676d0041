import { Ajv2019 } from 'ajv/dist/2019.js';
import type { SchemaNode } from './attribute';
import { isRecord } from '../is-record';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

/** How often each combination of selector values occurs among the instances of an attribute. */
function countsBySelectors(instances: unknown[], selectors: string[]): number[] {
  const counts = new Map<string, number>();
  for (const instance of instances) {
    if (!isRecord(instance)) continue;
    const key = JSON.stringify(selectors.map((selector) => instance[selector] ?? null));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()];
}

const selectorsIn = (schema: unknown): string[] =>
  isRecord(schema) && Array.isArray(schema.selectors) ? schema.selectors.map(String) : [];

/**
 * Compiler of product type schemas: JSON Schema 2019-09 with Amazon's validating keywords. maxUniqueItems counts
 * per combination of selector values, as in Amazon's published example validators.
 */
function compiler() {
  const ajv = new Ajv2019({ allErrors: true, strict: false, validateSchema: false, verbose: true });
  ajv.addKeyword({
    keyword: 'maxUniqueItems',
    type: 'array',
    schemaType: 'number',
    validate: (limit: number, data: unknown[], parent: unknown) =>
      countsBySelectors(data, selectorsIn(parent)).every((count) => count <= limit),
  });
  ajv.addKeyword({
    keyword: 'minUniqueItems',
    type: 'array',
    schemaType: 'number',
    validate: (limit: number, data: unknown[], parent: unknown) =>
      countsBySelectors(data, selectorsIn(parent)).every((count) => count >= limit),
  });
  ajv.addKeyword({
    keyword: 'maxUtf8ByteLength',
    type: 'string',
    schemaType: 'number',
    validate: (limit: number, data: string) => bytes(data) <= limit,
  });
  ajv.addKeyword({
    keyword: 'minUtf8ByteLength',
    type: 'string',
    schemaType: 'number',
    validate: (limit: number, data: string) => bytes(data) >= limit,
  });
  return ajv;
}

/** One thing that does not fit the schema: where, which keyword, and the keyword's value. */
export interface SchemaFault {
  /** JSON Pointer into the attributes, e.g. `/item_name/0/value`. */
  path: string;
  keyword: string;
  limit: unknown;
  /** Name of a property that is missing or not allowed. */
  property: string | null;
  /** The title of the schema node, where it has one. */
  title: string | null;
}

/** A function that lists all faults of a set of attributes against a schema document. */
export function compileSchema(schema: SchemaNode): (attributes: unknown) => SchemaFault[] {
  const validate = compiler().compile(schema);
  return (attributes) => {
    if (validate(attributes)) return [];
    return (validate.errors ?? []).map((error) => {
      const params: Record<string, unknown> = error.params;
      const property = params.missingProperty ?? params.additionalProperty;
      return {
        path: error.instancePath,
        keyword: error.keyword,
        limit: error.schema,
        property: typeof property === 'string' ? property : null,
        title: typeof error.parentSchema?.title === 'string' ? error.parentSchema.title : null,
      };
    });
  };
}
