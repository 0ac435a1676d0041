import { holdsValue, isSameQuantity, isSameValue } from './same-value';
import type { Quantity } from './quantities';
import { labelOf, type LabelledSize } from './size-labels';

/** Two places that give one size differently. */
export interface SizeConflict {
  ours: Quantity;
  theirs: Quantity;
}

/** So near each other that two figures are taken for one measure told twice, and not for two measures. */
const nearest = 0.45;
/** The same where it is only known that one side of the thing agrees. */
const nearSide = 0.8;

/** What the title and a bullet (or the description) say differently of one size; null when nothing contradicts. */
export function textConflict(
  [title, titleSizes]: readonly [string, readonly Quantity[]],
  [text, sizes]: readonly [string, readonly Quantity[]],
): SizeConflict | null {
  if (titleSizes.length === 0 || sizes.length === 0) return null;
  return (
    sidesConflict(titleSizes, sizes) ??
    labelConflict(labelsIn(title, titleSizes), labelsIn(text, sizes)) ??
    sideLabelConflict(titleSizes, labelsIn(text, sizes), sizes)
  );
}

/** `4.5 x 65 mm` against `4.5 x 60 mm`, `1-10 mm` against `1 to 13 mm`: one side the same, another not. */
function sidesConflict(ours: readonly Quantity[], theirs: readonly Quantity[]): SizeConflict | null {
  for (const our of ours) {
    if (our.values.length < 2) continue;
    const alike = theirs.filter(
      (their) =>
        their.shape === our.shape &&
        their.values.length === our.values.length &&
        their.isImperial === our.isImperial &&
        their.family === our.family,
    );
    const [their] = alike;
    if (their === undefined || alike.length > 1 || isSameQuantity(our, their)) continue;
    const shared = our.values.filter((value) => holdsValue([their], value, our.isImperial)).length;
    if (shared === our.values.length - 1) return { ours: our, theirs: their };
  }
  return null;
}

/** «300 mm long» against «length 320 mm», of the same part of the thing, each said once. */
export function labelConflict(
  ours: readonly LabelledSize[],
  theirs: readonly LabelledSize[],
): SizeConflict | null {
  for (const our of ours) {
    const isSame = (other: LabelledSize) => other.kind === our.kind && other.part === our.part;
    const [their, ...more] = theirs.filter(isSame);
    if (their === undefined || more.length > 0 || ours.filter(isSame).length > 1) continue;
    if (!isSameQuantity(our.quantity, their.quantity)) return { ours: our.quantity, theirs: their.quantity };
  }
  return null;
}

/** A title's `4.5 x 65 mm`, or its one `115 mm`, against «4.5 mm diameter, 60 mm length» or «diameter 125 mm». */
function sideLabelConflict(
  ours: readonly Quantity[],
  labelled: readonly LabelledSize[],
  theirs: readonly Quantity[],
): SizeConflict | null {
  const [our, ...more] = ours;
  if (our === undefined || more.length > 0 || our.shape === 'range') return null;
  for (const their of theirs) {
    if (
      their.shape !== 'single' ||
      our.values.length < 2 ||
      holdsValue(ours, their.values[0] ?? 0, their.isImperial)
    )
      continue;
    const rest = our.values.filter((value) => !holdsValue(theirs, value, our.isImperial));
    if (
      rest.length < our.values.length &&
      rest.some((value) => isNear(value, their.values[0] ?? 0, nearSide))
    )
      return { ours: our, theirs: their };
  }
  for (const { kind, part, quantity } of labelled) {
    if (part.includes(' ') || quantity.shape !== 'single') continue;
    const [said = 0] = quantity.values;
    if (holdsValue(ours, said, quantity.isImperial)) continue;
    const rest = our.values.filter((value) => !holdsValue(theirs, value, our.isImperial));
    const isPair = our.values.length > 1 && rest.length < our.values.length;
    const isWhole = our.values.length === 1 && kind === 'diameter' && part === '';
    if ((isPair || isWhole) && rest.some((value) => isNear(value, said)))
      return { ours: our, theirs: quantity };
  }
  return null;
}

/** The measures of a text that have a label; kept with the list, since each text is held against several. */
export function labelsIn(text: string, quantities: readonly Quantity[]): readonly LabelledSize[] {
  let labels = labelsOfLists.get(quantities);
  if (labels === undefined)
    labelsOfLists.set(quantities, (labels = quantities.flatMap((quantity) => labelOf(text, quantity) ?? [])));
  return labels;
}

const labelsOfLists = new WeakMap<readonly Quantity[], readonly LabelledSize[]>();

export function isNear(a: number, b: number, share = nearest): boolean {
  return Math.min(a, b) > 0 && Math.min(a, b) / Math.max(a, b) > share && !isSameValue(a, b, false);
}
