import {
  instancesOfPlace,
  isInstance,
  selectorsOf,
  type Instance,
  type Place,
  type RawAttributes,
} from './instances';

/** Attributes that the listing carries elsewhere (words, images, offer), or that no rule can read. */
const elsewhere = new Set([
  'item_name',
  'title_differentiation',
  'bullet_point',
  'product_description',
  'generic_keyword',
  'purchasable_offer',
  'fulfillment_availability',
  'quantity_discount_plan',
]);

/** More instances of one attribute than any product type takes. */
const mostInstances = 50;

/**
 * Each other attribute as the text of its first value: `item_weight` -> «1.2 kilograms». Further values stand beside
 * it as `material#2`, `material#3`, so that a rule can see that there are several.
 */
export function flattenAttributes(attributes: RawAttributes, place: Place): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const name of Object.keys(attributes)) {
    if (elsewhere.has(name) || name.endsWith('_image_locator') || /_image_locator_\d+$/.test(name)) continue;
    const texts = instancesOfPlace(attributes, name, place)
      .slice(0, mostInstances)
      .map(textOf)
      .filter((text) => text !== null);
    texts.forEach((text, index) => (flat[index === 0 ? name : `${name}#${index + 1}`] = text));
  }
  return flat;
}

function textOf(instance: Instance): string | null {
  const value = instance.value ?? instance.value_with_tax;
  if (value === undefined) return boxText(instance) ?? nestedText(instance);
  const shown = scalarText(value) ?? (isInstance(value) ? textOf(value) : null);
  if (shown === null) return null;
  const unit = unitText(instance.unit) ?? unitText(instance.type);
  return unit === null ? shown : `${shown} ${unit}`;
}

/** A unit stands plain (`kilograms`) or as an instance of its own (`{ value: 'count', language_tag }`). */
function unitText(unit: unknown): string | null {
  return scalarText(unit) ?? (isInstance(unit) ? scalarText(unit.value) : null);
}

/** Length, width and height in Amazon's order, as «120 x 80 x 30 millimeters». */
function boxText(instance: Instance): string | null {
  const sides = ['length', 'width', 'height'].flatMap((side) => {
    const measured = instance[side];
    return isInstance(measured) ? [measured] : [];
  });
  const values = sides.map((side) => scalarText(side.value));
  if (sides.length < 2 || values.includes(null)) return null;
  const unit = unitText(sides[0]?.unit);
  return `${values.join(' x ')}${unit === null ? '' : ` ${unit}`}`;
}

/** What an attribute of parts says in them: `shank: [{ type: [{ value: 'Hex' }] }]` -> «Hex». */
function nestedText(instance: Instance, depth = 0): string | null {
  if (depth > 3) return null;
  const selectors = selectorsOf(instance);
  const texts = Object.entries(instance)
    .filter(([name]) => selectors[name] === undefined)
    .flatMap(([, member]) => (Array.isArray(member) ? member.slice(0, mostInstances) : [member]))
    .flatMap((member) => {
      if (!isInstance(member)) return scalarText(member) ?? [];
      return (member.value === undefined ? nestedText(member, depth + 1) : textOf(member)) ?? [];
    });
  return texts.length === 0 ? null : texts.join(', ');
}

function scalarText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
