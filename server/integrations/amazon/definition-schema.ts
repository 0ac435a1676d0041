import type { AttributeRule } from '../../../shared/catalog/product-type';
import { isInstance } from './instances';

/** A node of a product type's JSON Schema 2019-09, with Amazon's keywords (`maxUtf8ByteLength`, `editable`, …). */
type Node = Record<string, unknown>;

/**
 * The limits and requirements of each attribute, out of the JSON Schema of a product type definition. `$ref` within
 * the document and `allOf` are followed; of `anyOf` and `oneOf` branches only what all of them demand counts.
 * Attributes that are asked for under conditions only (`allOf` with `if`/`then`) are `recommended`, not `required`.
 */
export function attributeRulesOf(document: unknown): Record<string, AttributeRule> {
  if (!isInstance(document) || !isInstance(document.properties)) return {};
  const root = document;
  const required = new Set(stringsOf(root.required));
  const conditional = new Set(conditionalRequirements(root));
  const rules: Record<string, AttributeRule> = {};
  for (const [name, schema] of Object.entries(document.properties)) {
    const attribute = resolve(schema, root);
    const items = resolve(attribute.items, root);
    const properties = isInstance(items.properties) ? items.properties : {};
    const value = resolve(valueNode(properties), root);
    rules[name] = {
      title: typeof attribute.title === 'string' ? attribute.title : name,
      required: required.has(name),
      recommended: !required.has(name) && conditional.has(name),
      editable: value.editable !== false && attribute.editable !== false,
      minLength: wholeOf(value.minLength),
      maxLength: wholeOf(value.maxLength),
      minUtf8ByteLength: wholeOf(value.minUtf8ByteLength),
      maxUtf8ByteLength: wholeOf(value.maxUtf8ByteLength),
      maxItems: least(wholeOf(attribute.maxUniqueItems), wholeOf(attribute.maxItems)),
      values: Array.isArray(value.enum) ? value.enum.map(String) : null,
    };
  }
  return rules;
}

/** Where an instance holds what a person writes: `value`, or for images `media_location`. */
function valueNode(properties: Node): unknown {
  return properties.value ?? properties.media_location;
}

/** A node with its references followed and its `allOf` and `anyOf` parts laid over it. */
function resolve(node: unknown, root: Node, depth = 0): Node {
  if (!isInstance(node) || depth > 20) return {};
  let whole: Node = { ...node };
  if (typeof node.$ref === 'string')
    whole = { ...resolve(pointed(node.$ref, root), root, depth + 1), ...whole };
  for (const part of listOf(node.allOf)) whole = both(whole, resolve(part, root, depth + 1));
  for (const branches of [listOf(node.anyOf), listOf(node.oneOf)]) {
    if (branches.length > 0)
      whole = both(whole, either(branches.map((branch) => resolve(branch, root, depth + 1))));
  }
  return whole;
}

/** Both schemas hold: the stricter limit of each. */
function both(a: Node, b: Node): Node {
  return {
    ...a,
    ...b,
    ...merged(upperLimits, a, b, least),
    ...merged(lowerLimits, a, b, most),
    ...(Array.isArray(a.enum) && Array.isArray(b.enum) ? { enum: intersection(a.enum, b.enum) } : {}),
    ...(a.editable === false || b.editable === false ? { editable: false } : {}),
  };
}

/** One of the schemas holds: a limit only where every branch has one, and then the loosest. */
function either(branches: Node[]): Node {
  const limits = (names: readonly string[], pick: (a: number | null, b: number | null) => number | null) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const values = branches.map((branch) => wholeOf(branch[name]));
        return values.includes(null) ? [] : [[name, values.reduce(pick, values[0] ?? null)]];
      }),
    );
  const isClosed = branches.every((branch) => Array.isArray(branch.enum));
  return {
    ...limits(upperLimits, most),
    ...limits(lowerLimits, least),
    ...(isClosed ? { enum: [...new Set(branches.flatMap((branch) => listOf(branch.enum)))] } : {}),
  };
}

const upperLimits = ['maxLength', 'maxUtf8ByteLength', 'maxItems', 'maxUniqueItems'] as const;
const lowerLimits = ['minLength', 'minUtf8ByteLength'] as const;

function merged(
  names: readonly string[],
  a: Node,
  b: Node,
  pick: (a: number | null, b: number | null) => number | null,
): Node {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = pick(wholeOf(a[name]), wholeOf(b[name]));
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** Names that some `if`/`then` asks for, however deeply the conditions are nested. */
function conditionalRequirements(node: unknown, depth = 0): string[] {
  if (!isInstance(node) || depth > 20) return [];
  const here = depth === 0 ? [] : stringsOf(node.required);
  const parts = [...listOf(node.allOf), ...listOf(node.anyOf), ...listOf(node.oneOf), node.then, node.else];
  return [...here, ...parts.flatMap((part) => conditionalRequirements(part, depth + 1))];
}

/** A reference within the document, e.g. `#/$defs/language_tag`; others are names of Amazon's and cannot be fetched. */
function pointed(reference: string, root: Node): unknown {
  if (!reference.startsWith('#/')) return {};
  let node: unknown = root;
  for (const part of reference.slice(2).split('/')) {
    if (!isInstance(node)) return {};
    node = node[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return node;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringsOf(value: unknown): string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

function wholeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function least(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

function most(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function intersection(a: unknown[], b: unknown[]): unknown[] {
  return a.filter((item) => b.includes(item));
}
