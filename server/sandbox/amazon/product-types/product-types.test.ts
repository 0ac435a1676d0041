import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue/catalogue';
import type { CatalogueItem } from '../../catalogue/item';
import { attributesFromItem } from '../listings/attributes-from-item';
import { checkAttributes } from '../listings/check-attributes';
import { productTypeNamed, productTypes } from './index';
import { metaSchema } from './meta-schema';
import { schemaDocument, type RequirementsSet } from './schema-document';

const sets: RequirementsSet[] = ['LISTING', 'LISTING_PRODUCT_ONLY', 'LISTING_OFFER_ONLY'];

describe('product types', () => {
  it('are all in the list: one file each', () => {
    const folder = new URL('.', import.meta.url);
    const files = readdirSync(folder).filter(
      (name) =>
        !name.endsWith('.test.ts') && readFileSync(new URL(name, folder), 'utf8').includes('= productType({'),
    );
    expect(files).toHaveLength(productTypes.length);
    expect(productTypes.length).toBeGreaterThanOrEqual(8);
    const names = productTypes.map(({ name }) => `${name.toLowerCase().replaceAll('_', '-')}.ts`);
    expect(names.toSorted()).toEqual(files.toSorted());
  });

  it('are written in the vocabulary of the meta-schema and marked as ours', () => {
    const ajv = new Ajv2019({ strict: false });
    ajv.addMetaSchema(metaSchema);
    for (const type of productTypes) {
      for (const set of sets) {
        for (const enforced of [true, false]) {
          const schema = schemaDocument(type, set, enforced);
          expect({ valid: ajv.validateSchema(schema), errors: ajv.errors }).toEqual({
            valid: true,
            errors: null,
          });
          expect(schema.$comment).toContain("Not Amazon's");
        }
      }
    }
    const wrong = { ...schemaDocument(productTypes[0]!, 'LISTING', true), maxUniqueItems: 'five' };
    expect(ajv.validateSchema(wrong)).toBe(false);
  });

  it('differ in their limits, and not all know the Item Highlight', () => {
    const limits = productTypes.map((type) => type.limits);
    expect(new Set(limits.map(({ titleLength }) => titleLength)).size).toBeGreaterThan(1);
    expect(new Set(limits.map(({ bullets }) => bullets))).toEqual(new Set([5, 10]));
    expect(new Set(limits.map(({ searchTermBytes }) => searchTermBytes))).toEqual(new Set([249, 250]));
    const known = productTypes.filter(({ attributes }) => attributes.title_differentiation !== undefined);
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(productTypes.length);
  });

  it('require only attributes that they have', () => {
    for (const { required, attributes } of productTypes) {
      expect(required.filter((name) => attributes[name] === undefined)).toEqual([]);
    }
  });

  it('cover every product of the catalogue; poor old listings may be too long, but all have the right form', () => {
    const wrong = catalogue.flatMap((item: CatalogueItem) => {
      const type = productTypeNamed(item.productType);
      if (type === undefined) return [`${item.asin}: ${item.productType}`];
      const attributes = attributesFromItem(item, 'https://images.example');
      return checkAttributes(type, attributes, 'FORM_ONLY')
        .filter(({ message }) => !/is longer than|at most \d+ may be given/.test(message))
        .map(({ message }) => `${item.sku ?? item.asin}: ${message}`);
    });
    expect(wrong).toEqual([]);
  });
});
