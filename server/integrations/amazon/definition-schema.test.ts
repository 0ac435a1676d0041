import { describe, expect, it } from 'vitest';
import { attributeRulesOf } from './definition-schema';

const attribute = (value: unknown, rest: object = {}) => ({
  title: 'Name',
  type: 'array',
  items: { type: 'object', properties: { value, language_tag: { $ref: '#/$defs/language_tag' } } },
  ...rest,
});
const rule = (value: unknown, rest: object = {}, root: object = {}) =>
  attributeRulesOf({ properties: { name: attribute(value, rest) }, ...root }).name;

describe('a product type’s schema', () => {
  it('gives limits in their unit, items, and whether an attribute is editable and required', () => {
    const value = { type: 'string', minLength: 2, maxLength: 200, maxUtf8ByteLength: 500, editable: false };
    expect(rule(value, { maxUniqueItems: 5 }, { required: ['name'] })).toEqual({
      title: 'Name',
      required: true,
      recommended: false,
      editable: false,
      minLength: 2,
      maxLength: 200,
      minUtf8ByteLength: null,
      maxUtf8ByteLength: 500,
      maxItems: 5,
      values: null,
    });
  });

  it('follows references and takes the stricter of allOf', () => {
    const root = { $defs: { short: { maxLength: 75 } } };
    expect(
      rule({ maxLength: 200, allOf: [{ $ref: '#/$defs/short' }, { minLength: 3 }] }, {}, root),
    ).toMatchObject({ maxLength: 75, minLength: 3 });
  });

  it('takes of anyOf only what every branch demands', () => {
    const free = {
      anyOf: [
        { type: 'string', maxLength: 50 },
        { type: 'string', enum: ['Red', 'Blue'], maxLength: 90 },
      ],
    };
    expect(rule(free)).toMatchObject({ values: null, maxLength: 90 });
    expect(rule({ anyOf: [{ enum: ['Red'] }, { enum: ['Blue'] }] })).toMatchObject({
      values: ['Red', 'Blue'],
    });
  });

  it('recommends what is asked for under a condition only', () => {
    // As text: an object with a `then` could be taken for a promise.
    const root = JSON.parse(
      '{ "allOf": [{ "if": { "required": ["other"] }, "then": { "allOf": [{ "required": ["name"] }] } }] }',
    ) as object;
    expect(rule({}, {}, root)).toMatchObject({ required: false, recommended: true });
  });

  it('survives references that lead nowhere or in a circle, and documents of another kind', () => {
    expect(
      rule({ $ref: '#/$defs/circle' }, {}, { $defs: { circle: { $ref: '#/$defs/circle', maxLength: 9 } } }),
    ).toMatchObject({ maxLength: 9 });
    expect(rule({ $ref: 'https://schemas.amazon.com/x' })).toMatchObject({ maxLength: null });
    expect(attributeRulesOf({ properties: [] })).toEqual({});
    expect(attributeRulesOf('<html>')).toEqual({});
  });
});
