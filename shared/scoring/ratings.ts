import type { Family } from './quantities/families.data';
import { quantitiesOf, type Quantity } from './quantities/quantities';

/** A figure that a thing is rated by, with what names it in texts and in attributes. */
export interface RatingKind {
  family: Family;
  name: string;
  /** Attributes that hold it. */
  attribute: RegExp;
}

export const ratingKinds: readonly RatingKind[] = [
  {
    family: 'voltage',
    name: 'voltage',
    attribute: /^(?:voltage|battery_voltage|input_voltage|rated_voltage)$/,
  },
  {
    family: 'power',
    name: 'wattage',
    attribute: /^(?:wattage|power|rated_power|power_consumption|output_wattage)$/,
  },
  { family: 'charge', name: 'battery capacity', attribute: /^(?:battery_capacity|battery_charge|capacity)$/ },
  { family: 'torque', name: 'torque', attribute: /torque/ },
  {
    family: 'speed',
    name: 'speed',
    attribute: /^(?:maximum_rotational_speed|rotational_speed|no_load_speed|speed)/,
  },
  { family: 'light', name: 'brightness', attribute: /^(?:brightness|luminous_flux|light_output)/ },
  { family: 'pressure', name: 'pressure', attribute: /pressure/ },
  { family: 'volume', name: 'volume', attribute: /^(?:volume|capacity|item_volume|unit_count|size)$/ },
  {
    family: 'mass',
    name: 'load or weight',
    attribute:
      /^(?:load_capacity|weight_capacity|maximum_weight_recommendation|maximum_load|working_load_limit|weight_limit)/,
  },
];

/** What the lamp replaces, what the charger takes, what it is tested or insulated to: other figures than its own. */
const besides =
  /^[\s)-]*(?:equiv\w*|eqv|eq\b|replacement|incandescent|halogen|charger|mains|input|insulat\w*|tested|rated insulation|batter(?:y|ies) (?:sold|not)|platform|system|cover\w*|per |\/|peak|max(?:imum)? input|supply)/i;
/** A load is what a thing holds «up to», or is tested to. */
const beforeLoad = /(?:for|from|over|above|per|every|weigh\w*)\s*(?:an? )?$/i;
const before =
  /(?:equivalent to|replaces?|equals?|insulated to|tested to|tested at|up to|for|from|input:?|charger:?|mains:?|over|under|below|above|per|every)\s*(?:an? |old )?$/i;

/** The figures of one family that a text gives of the thing itself. */
export function ratingsIn(text: string, family: Family): Quantity[] {
  const quantities = quantitiesOf(text);
  if (quantities.length === 0) return [];
  return quantities.filter(
    (quantity) =>
      quantity.family === family &&
      quantity.shape === 'single' &&
      (family !== 'mass' || isLoad(text, quantity)) &&
      !besides.test(text.slice(quantity.end, quantity.end + 24)) &&
      !(family === 'mass' ? beforeLoad : before).test(
        text.slice(Math.max(0, quantity.start - 24), quantity.start),
      ),
  );
}

/** A weight that the thing holds: its own is no rating. */
function isLoad(text: string, { start, end }: Quantity): boolean {
  const around = text.slice(Math.max(0, start - 50), end + 30);
  return (
    /\b(?:loads?|holds?|support\w*|capacity|carr(?:y|ies)|swl|wll|max\w*|rated|up to|bears?|lifts?)\b/i.test(
      around,
    ) && !/\bweigh/i.test(around)
  );
}
