import type { SchemaNode } from './attribute';
import { metaSchemaId } from './schema-document';

const size: SchemaNode = { type: 'integer', minimum: 0 };
const flag: SchemaNode = { type: 'boolean' };
const names: SchemaNode = { type: 'array', items: { type: 'string' } };

/** The vocabulary of product type schemas: JSON Schema 2019-09 and the keywords beyond it. */
export const metaSchema: SchemaNode = {
  $schema: 'https://json-schema.org/draft/2019-09/schema',
  $id: metaSchemaId,
  $comment: "Not Amazon's: a meta-schema written for the Plumbline sandbox that names the same keywords",
  $vocabulary: {
    'https://json-schema.org/draft/2019-09/vocab/core': true,
    'https://json-schema.org/draft/2019-09/vocab/applicator': true,
    'https://json-schema.org/draft/2019-09/vocab/validation': true,
    'https://json-schema.org/draft/2019-09/vocab/meta-data': true,
    'https://schemas.amazon.com/selling-partners/definitions/product-types/vocabulary/v1': true,
  },
  $recursiveAnchor: true,
  allOf: [{ $ref: 'https://json-schema.org/draft/2019-09/schema' }],
  properties: {
    maxUniqueItems: { ...size, description: 'Most items with the same combination of selector values.' },
    minUniqueItems: { ...size, description: 'Fewest items with the same combination of selector values.' },
    maxUtf8ByteLength: { ...size, description: 'Longest text in bytes of UTF-8.' },
    minUtf8ByteLength: { ...size, description: 'Shortest text in bytes of UTF-8.' },
    selectors: { ...names, description: 'Properties by which instances of an attribute are told apart.' },
    enumNames: { ...names, description: 'What a person sees for each value of enum, in the same order.' },
    editable: { ...flag, default: true, description: 'Whether the value can be changed after creation.' },
    hidden: { ...flag, default: false, description: 'Whether forms leave it out.' },
    $lifecycle: {
      type: 'object',
      description: 'Whether values of enum, or the whole, are deprecated.',
      properties: { enumDeprecated: { type: 'array' }, state: { type: 'string' } },
    },
  },
};
