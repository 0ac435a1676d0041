import type { CatalogueItem } from './item';
import type { Facts } from './family';

/** Amazon.co.uk in the Selling Partner API. */
const marketplace_id = 'A1F83G8C2ARO7P';
const language_tag = 'en_GB';

type Attributes = CatalogueItem['attributes'];

/**
 * Facts in the Listings API's form, selectors included. A fact that the seller never gave is left out, as Amazon does.
 */
export function attributesOf(facts: Facts, brand: string): Attributes {
  const { pieces, grams } = facts;
  return {
    manufacturer: text(facts.manufacturer ?? brand),
    ...given('material', facts.material, text),
    ...given('color', facts.colour, text),
    ...given('size', facts.size, text),
    ...given('part_number', facts.part, plain),
    ...given('model_number', facts.part, plain),
    ...given('country_of_origin', facts.origin, plain),
    ...given('number_of_items', pieces, plain),
    ...given('unit_count', pieces, (value) => [
      { value, type: { value: 'Count', language_tag }, marketplace_id },
    ]),
    ...given('item_package_weight', grams, (value) => [{ value, unit: 'grams', marketplace_id }]),
    ...given('special_feature', facts.feature, (values) => values.flatMap(text)),
    ...given('wattage', facts.watts, (value) => [{ value, unit: 'watts', marketplace_id }]),
    ...given('bulb_base', facts.base, plain),
    ...given('blade_material', facts.bladeMaterial, text),
    ...given('minimum_purchase_age', facts.bladeMaterial === undefined ? undefined : '18', plain),
    supplier_declared_dg_hz_regulation: plain('not_applicable'),
  };
}

function given<Value>(
  name: string,
  value: Value | undefined,
  write: (value: Value) => Record<string, unknown>[],
): Attributes {
  return value === undefined ? {} : { [name]: write(value) };
}

function text(value: string): Record<string, unknown>[] {
  return [{ value, language_tag, marketplace_id }];
}

function plain(value: string | number): Record<string, unknown>[] {
  return [{ value, marketplace_id }];
}
