import { attributeSizes, type AttributeSize } from '../../quantities/attribute-sizes';
import { quantitiesOf, type Quantity } from '../../quantities/quantities';
import { holdsValue } from '../../quantities/same-value';
import { isNear, labelConflict, labelsIn, textConflict } from '../../quantities/size-conflicts';
import { fulfilled, notApplicable, notKnown, wanting } from '../../outcome';
import type { FindingField, Place, Rule } from '../../rule';
import { nameOfPart } from '../../says';
import { sources } from '../../sources.data';
import { partsOfFields, type TextPart } from '../../text-parts';

export const sizesAgree: Rule = {
  id: 'content/sizes-agree',
  component: 'content',
  weight: 4,
  name: 'Sizes agree',
  source: sources.ourReading,
  measure(subject) {
    if (!subject.title.known) return notKnown('title', subject.title.reason);
    const title = subject.title.value;
    const titleSizes = lengthsOf(title);
    const parts = partsOfFields(subject, ['itemHighlight', 'bullets', 'description']);
    const attributes =
      subject.isOwn && subject.attributes.known ? attributeSizes(subject.attributes.value) : [];
    if (titleSizes.length + attributes.length === 0) return notApplicable;
    const places = [
      ...parts.flatMap((part) => betweenTexts(title, titleSizes, part) ?? []),
      ...attributes.flatMap((size) => withAttribute(size, attributes, { title, titleSizes, parts }) ?? []),
    ];
    const [first] = places;
    if (first === undefined) return fulfilled('No size is given in two ways');
    return wanting({ score: 0, severity: 'warning', evidence: first.evidence, fix: first.fix, places });
  },
};

const fix = 'Make the two agree: buyers return what does not fit.';

function betweenTexts(title: string, titleSizes: readonly Quantity[], part: TextPart): Place | null {
  const conflict = textConflict([title, titleSizes], [part.text, lengthsOf(part.text)]);
  if (conflict === null) return null;
  const { ours, theirs } = conflict;
  return {
    evidence: `The title says «${ours.text}», ${nameOfPart(part)} says «${theirs.text}»`,
    fix,
    field: part.field,
    index: part.index,
    marks: [[theirs.start, theirs.end]],
  };
}

interface Texts {
  title: string;
  titleSizes: readonly Quantity[];
  parts: readonly TextPart[];
}

function withAttribute(size: AttributeSize, all: readonly AttributeSize[], texts: Texts): Place | null {
  const inTitle = titleConflict(size, all, texts.titleSizes);
  if (inTitle !== null) return placeOf(size, 'title', 'the title', inTitle);
  const { kind, part, quantity } = size;
  if (kind === 'size' || kind === 'other') return null;
  for (const text of texts.parts) {
    const conflict = labelConflict([{ kind, part, quantity }], labelsIn(text.text, lengthsOf(text.text)));
    if (conflict !== null) return placeOf(size, text.field, nameOfPart(text), conflict.theirs, text.index);
  }
  return null;
}

/** A figure of the title that is near the attribute's, and that neither it nor another attribute explains. */
function titleConflict(
  size: AttributeSize,
  all: readonly AttributeSize[],
  titleSizes: readonly Quantity[],
): Quantity | null {
  const { quantity } = size;
  const isSaid = quantity.values.some((value) => holdsValue(titleSizes, value, quantity.isImperial));
  if (isSaid && quantity.values.length === 1) return null;
  const missing = quantity.values.filter((value) => !holdsValue(titleSizes, value, quantity.isImperial));
  const explained = all.map((other) => other.quantity);
  for (const said of titleSizes) {
    // A size of another shape (a set’s range, a tape’s width and length) is another measure.
    if (said.shape !== quantity.shape && size.kind === 'size') continue;
    const odd = said.values.filter((value) => !holdsValue(explained, value, said.isImperial));
    const isAcross = said.isImperial !== quantity.isImperial;
    if (!isAcross && odd.some((value) => missing.some((other) => isNear(value, other)))) return said;
  }
  return null;
}

function placeOf(
  size: AttributeSize,
  field: FindingField,
  where: string,
  said: Quantity,
  index?: number,
): Place {
  return {
    evidence: `The attribute ${size.name} says «${size.quantity.text}», ${where} says «${said.text}»`,
    fix,
    field,
    attribute: size.name,
    index,
    marks: [[said.start, said.end]],
  };
}

function lengthsOf(text: string): Quantity[] {
  return quantitiesOf(text).filter(({ family }) => family === 'length');
}
