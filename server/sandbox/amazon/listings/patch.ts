import type { AttributeInstance, Attributes, PatchOperation } from '../../state';

/** Attributes for which `merge` is defined; for all others Amazon refuses it (facts/amazon.md § 3). */
export const mergeable = ['fulfillment_availability', 'quantity_discount_plan'];

/** Name of the attribute that a path addresses, or null when it does not address a whole top-level attribute. */
export function attributeOfPath(path: string): string | null {
  return /^\/attributes\/([a-z0-9_]+)$/.exec(path)?.[1] ?? null;
}

const selected = (instance: AttributeInstance, by: AttributeInstance, selectors: string[]) =>
  selectors.every((selector) => instance[selector] === by[selector]);

/** `replace` and `add`: instances with the same selectors go, the given ones come; no match adds silently. */
function replaced(current: AttributeInstance[], value: AttributeInstance[], selectors: string[]) {
  const at = current.findIndex((instance) => value.some((given) => selected(instance, given, selectors)));
  const kept = current.filter((instance) => !value.some((given) => selected(instance, given, selectors)));
  return kept.toSpliced(at === -1 ? kept.length : at, 0, ...value);
}

/** `merge`: members are laid over the instance with the same selectors. */
function merged(current: AttributeInstance[], value: AttributeInstance[], selectors: string[]) {
  let result = current;
  for (const given of value) {
    const found = result.some((instance) => selected(instance, given, selectors));
    result = found
      ? result.map((instance) =>
          selected(instance, given, selectors) ? { ...instance, ...given } : instance,
        )
      : [...result, given];
  }
  return result;
}

const removed = (current: AttributeInstance[], value: AttributeInstance[], selectors: string[]) =>
  current.filter((instance) => !value.some((given) => selected(instance, given, selectors)));

/**
 * Applies the operations of a patch to a copy, as Amazon does: whole top-level attributes, instances matched by
 * the selectors of the product type.
 * @param selectorsOf selectors of an attribute, by its name
 */
export function applyPatches(
  attributes: Attributes,
  patches: PatchOperation[],
  selectorsOf: (attribute: string) => string[],
): Attributes {
  const result = structuredClone(attributes);
  for (const { op, path, value = [] } of patches) {
    const name = attributeOfPath(path);
    if (name === null) continue;
    const selectors = selectorsOf(name);
    const current = result[name] ?? [];
    const change = op === 'merge' ? merged : op === 'delete' ? removed : replaced;
    const next = change(current, structuredClone(value), selectors);
    if (next.length > 0) result[name] = next;
    else delete result[name];
  }
  return result;
}
