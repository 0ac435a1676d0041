import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeInstance, Attributes, PatchOperation } from '../../state';
import { applyPatches, attributeOfPath } from './patch';

const selectors = () => ['marketplace_id', 'audience'];
const instance = fc.record(
  {
    marketplace_id: fc.constantFrom('UK', 'DE'),
    audience: fc.constantFrom('ALL', 'B2B'),
    a: fc.integer(),
    b: fc.integer(),
  },
  { requiredKeys: ['marketplace_id'] },
);
const instances = fc.array(instance, { maxLength: 5 });
const key = ({ marketplace_id: marketplace, audience }: AttributeInstance) =>
  JSON.stringify([marketplace, audience]);
const apply = (before: AttributeInstance[], op: PatchOperation['op'], value: AttributeInstance[]) =>
  applyPatches({ offer: before }, [{ op, path: '/attributes/offer', value }], selectors).offer ?? [];

describe('applyPatches', () => {
  it('replaces exactly the instances with the selectors of the given ones', () => {
    fc.assert(
      fc.property(instances, instances, (before, value) => {
        const after = apply(before, 'replace', value);
        const given = new Set(value.map(key));
        expect(after.filter((one) => given.has(key(one)))).toEqual(value);
        expect(after.filter((one) => !given.has(key(one)))).toEqual(
          before.filter((one) => !given.has(key(one))),
        );
      }),
    );
  });

  it('deletes exactly the instances with the selectors of the given ones', () => {
    fc.assert(
      fc.property(instances, instances, (before, value) => {
        const given = new Set(value.map(key));
        expect(apply(before, 'delete', value)).toEqual(before.filter((one) => !given.has(key(one))));
      }),
    );
  });

  it('merges without losing a member, and does nothing more the second time', () => {
    fc.assert(
      fc.property(instances, instance, (before, value) => {
        const after = apply(before, 'merge', [value]);
        const matched = before.filter((one) => key(one) === key(value));
        expect(after.filter((one) => key(one) === key(value))).toEqual(
          matched.length === 0 ? [value] : matched.map((one) => ({ ...one, ...value })),
        );
        expect(apply(after, 'merge', [value])).toEqual(after);
      }),
    );
  });

  it('leaves what it was given untouched, and other attributes alone', () => {
    fc.assert(
      fc.property(instances, instances, (before, value) => {
        const attributes: Attributes = { offer: before, other: [{ value: 1 }] };
        const copy = structuredClone(attributes);
        const after = applyPatches(
          attributes,
          [{ op: 'replace', path: '/attributes/offer', value }],
          selectors,
        );
        expect(attributes).toEqual(copy);
        expect(after.other).toEqual([{ value: 1 }]);
      }),
    );
  });

  it('addresses whole top-level attributes only', () => {
    expect(attributeOfPath('/attributes/item_name')).toBe('item_name');
    for (const path of ['/attributes/item_name/0/value', 'item_name', '/attributes/', '/attributes/Item']) {
      expect(attributeOfPath(path)).toBeNull();
    }
  });
});
