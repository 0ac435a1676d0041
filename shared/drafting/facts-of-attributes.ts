import { attributeSlots } from './attribute-slots.data';
import type { DraftFact } from './draft-fact';
import type { InputText } from './input-text';
import { prepareText, type Preparation } from './prepare-text';
import { withoutEdges } from './sentences';
import { grammar, join, slice, type TracedText } from './traced-text';

const empty =
  /^(?:n\/?a|none|null|not[ _](?:applicable|specified|available)|does not apply|unspecified|unknown|other|true|false|yes|no|generic|multi|various|-+)$/i;
/** Values of a machine: enumerations in capitals or with underscores, addresses, identifiers of catalogues. */
const machine = /^[a-z0-9]+(?:_[a-z0-9]+)+$|https?:|^B0[A-Z0-9]{8}$/;
/** A longer value is a sentence, and a slot is no place for it. */
const longest = 60;

/** What the attributes say, in the order of the list of attributes that are used. */
export function factsOfAttributes(inputs: readonly InputText[], preparation: Preparation): DraftFact[] {
  const byName = new Map(
    inputs.flatMap((input) => (input.source === 'attribute' ? [[input.name ?? '', input]] : [])),
  );
  return Object.keys(attributeSlots).flatMap((name) => {
    const input = byName.get(name);
    return input === undefined ? [] : (factOf(input, preparation) ?? []);
  });
}

function factOf(input: InputText, preparation: Preparation): DraftFact | null {
  const said = attributeSlots[input.name ?? ''];
  const raw = input.text.trim();
  if (said === undefined || raw === '' || raw.length > longest || empty.test(raw) || machine.test(raw))
    return null;
  const { slot, label } = said;
  const text = withoutEdges(prepareText(input, 'title', preparation));
  if (text.text === '') return null;
  if (said.form === 'count' || said.form === 'pieces') return countFact(text, said.form);
  const hasFigure = /\d/.test(text.text);
  if (said.form === 'figure' && !hasFigure) return null;
  return {
    slot,
    label,
    text,
    needsLabel: slot !== 'part' && (/^[\d.,]+$/.test(text.text) || !standsAlone.has(label)),
  };
}

/** Labels whose values are understood without them. A bare «plastic» of a handle would say that the brush is of it. */
const standsAlone: ReadonlySet<string> = new Set([
  'Size', 'Thread', 'Shank', 'Drive', 'Head', 'Grit', 'Base', 'Cap', 'Grade', 'Protection', 'IP rating', 'Voltage', 'Wattage',
  'Current', 'Torque', 'Pressure', 'Brightness', 'Colour temperature', 'Capacity', 'Volume', 'Material', 'Finish', 'Colour', 'Use',
  'Feature', 'Part number', 'Model number', 'Model', 'Length and width', 'Length, width and height',
]); // prettier-ignore

/** «Pack of 10», «12 pieces»: a single item needs no word about it. */
function countFact(text: TracedText, form: 'count' | 'pieces'): DraftFact | null {
  const figure = /^\d{1,5}(?:\.0+)?(?![\d.])/.exec(text.text)?.[0].replace(/\.0+$/, '');
  if (figure === undefined || Number(figure) < 2) return null;
  // «500 millilitres» is a volume, not a count.
  if (/^[\d.]+ (?!count|units?|each|pieces?|items?|pcs)\p{L}/iu.test(text.text)) return null;
  const number = slice(text, 0, figure.length);
  const whole = form === 'count' ? join([grammar('Pack of '), number]) : join([number, grammar(' pieces')]);
  return { slot: 'quantity', label: 'Contents', text: whole, needsLabel: false };
}
