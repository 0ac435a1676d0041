import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentAttributes,
  type ContentChanges,
  type ListingContent,
} from '../../../shared/catalog/listing-content';
import { marketplaces } from '../../../shared/catalog/marketplace';
import { applyPatches } from '../../sandbox/amazon/listings/patch';
import type { Attributes } from '../../sandbox/state';
import type { Patch } from '../marketplace';
import { contentOfAttributes, patchesOfChanges } from './attribute-map';
import type { RawAttributes } from './instances';

const uk = marketplaces['amazon-uk'];
const us = marketplaces['amazon-us'];
const text = fc.string({ minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== '');
const content: fc.Arbitrary<ListingContent> = fc.record({
  title: text,
  itemHighlight: fc.option(text),
  bullets: fc.array(text, { maxLength: 5 }),
  description: fc.option(text),
  searchTerms: fc.option(text),
});
const changes: fc.Arbitrary<ContentChanges> = content.chain((whole) =>
  fc
    .subarray(Object.keys(whole) as (keyof ListingContent)[])
    .map((fields) => Object.fromEntries(fields.map((field) => [field, whole[field]]))),
);

/** Selectors that real listings are seen with: all, without the language, with an audience. */
const selectors = fc.constantFrom<Record<string, unknown>>(
  { marketplace_id: uk.amazonId, language_tag: 'en_GB' },
  { marketplace_id: uk.amazonId },
  { marketplace_id: uk.amazonId, language_tag: 'en_GB', audience: 'ALL' },
);

function attributesOf(of: ListingContent, with_: Record<string, unknown>): RawAttributes {
  const instances = (value: string | null) => (value === null ? [] : [{ value, ...with_ }]);
  return {
    item_name: instances(of.title),
    title_differentiation: instances(of.itemHighlight),
    bullet_point: of.bullets.flatMap(instances),
    product_description: instances(of.description),
    generic_keyword: instances(of.searchTerms),
  };
}

function both(a: RawAttributes, b: RawAttributes): RawAttributes {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(names.map((name) => [name, [...(a[name] ?? []), ...(b[name] ?? [])]]));
}

/** What Amazon makes of the patches, by the rules that the sandbox enforces. */
function patched(attributes: RawAttributes, patches: Patch[]): RawAttributes {
  return applyPatches(
    attributes as Attributes,
    patches.map(({ op, attribute, value }) => ({ op, path: `/attributes/${attribute}`, value })),
    () => ['marketplace_id', 'language_tag', 'audience'],
  );
}

describe('words and attributes', () => {
  it('come back the same after a patch, whatever changes and whatever selectors the listing has', () => {
    fc.assert(
      fc.property(content, changes, selectors, (before, change, by) => {
        const attributes = attributesOf(before, by);
        const after = patched(attributes, patchesOfChanges(attributes, change, uk));
        expect(contentOfAttributes(after, uk)).toEqual({ ...before, ...change });
      }),
    );
  });

  it('leave every word of other marketplaces and languages as it was', () => {
    fc.assert(
      fc.property(
        fc.tuple(content, content, content),
        changes,
        selectors,
        ([own, american, polish], change, by) => {
          const others = both(
            attributesOf(american, { marketplace_id: us.amazonId, language_tag: 'en_US' }),
            attributesOf(polish, { marketplace_id: uk.amazonId, language_tag: 'pl_PL' }),
          );
          const attributes = both(others, attributesOf(own, by));
          const after = patched(attributes, patchesOfChanges(attributes, change, uk));
          expect(contentOfAttributes(after, uk)).toEqual({ ...own, ...change });
          expect(contentOfAttributes(after, us)).toEqual(american);
          for (const [name, instances] of Object.entries(others)) {
            expect(after[name] ?? []).toEqual(expect.arrayContaining(instances));
          }
        },
      ),
    );
  });

  it('name only attributes that change', () => {
    fc.assert(
      fc.property(content, changes, (before, change) => {
        const named = patchesOfChanges(attributesOf(before, { marketplace_id: uk.amazonId }), change, uk);
        const allowed = Object.keys(change).map((field) => contentAttributes[field as keyof ListingContent]);
        expect(allowed).toEqual(expect.arrayContaining(named.map(({ attribute }) => attribute)));
      }),
    );
  });

  it('delete by selectors, and send nothing for what is empty already', () => {
    const attributes = attributesOf(
      { title: 'A', itemHighlight: 'B', bullets: [], description: null, searchTerms: null },
      { marketplace_id: uk.amazonId, language_tag: 'en_GB' },
    );
    expect(patchesOfChanges(attributes, { itemHighlight: null, bullets: [], description: '' }, uk)).toEqual([
      {
        op: 'delete',
        attribute: 'title_differentiation',
        value: [{ marketplace_id: uk.amazonId, language_tag: 'en_GB' }],
      },
    ]);
  });
});
