import { attributeSizes, type AttributeSize } from '../../quantities/attribute-sizes';
import { quantitiesOf, type Quantity } from '../../quantities/quantities';
import { holdsValue, isSameValue } from '../../quantities/same-value';
import { isNear, labelConflict, labelsIn, textConflict } from '../../quantities/size-conflicts';
import { remembered } from '../../remembered';
import { fulfilled, notApplicable, notKnown, wanting } from '../../outcome';
import type { Place, Rule } from '../../rule';
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
    const titleSizes = lengthsOf(title).filter(({ start }) => !ofOthers.test(title.slice(0, start)));
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

/** «for 13 mm chucks», «fits 15 mm pipe»: the size of something else. */
const ofOthers = /\b(?:for|fits?|suits?|to fit|up to|max\.?|with|chucks?|takes)\s(?:\w+\s){0,3}$/i;

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
  const inTitle = titleConflict(size, all, texts);
  if (inTitle !== null) return placeOf(size, theTitle, inTitle);
  const { kind, part, quantity } = size;
  if (kind === 'size' || kind === 'other') return null;
  for (const text of texts.parts) {
    const conflict = labelConflict([{ kind, part, quantity }], labelsIn(text.text, lengthsOf(text.text)));
    if (conflict !== null) return placeOf(size, text, conflict.theirs);
  }
  return null;
}

/** Measures of one thing differ by less than this; a bore and a disc by more. */
const alike = 0.15;

/**
 * A figure of the title that the attribute should be, and is not: no other attribute explains it, and it is near the
 * attribute’s; or, where the attribute names the very part (`fastener_length`, `tape_width`), no text at all gives the
 * attribute’s figure.
 */
function titleConflict(
  size: AttributeSize,
  all: readonly AttributeSize[],
  { titleSizes, parts }: Texts,
): Quantity | null {
  const { quantity, kind } = size;
  const isSaid = (sizes: readonly Quantity[]) =>
    quantity.values.some((value) => holdsValue(sizes, value, quantity.isImperial));
  if (quantity.values.length === 1 && isSaid(titleSizes)) return null;
  const missing = quantity.values.filter((value) => !holdsValue(titleSizes, value, quantity.isImperial));
  const others = all.filter((other) => other !== size && (other.kind !== 'size' || kind === 'size'));
  const explained = others.map((other) => other.quantity);
  const isOfPart = kind !== 'other' && !/^(?:item|product|overall)_/.test(size.name);
  const isExact = kind === 'diameter' || isOfPart;
  const isUnsaid = isExact && !parts.some(({ text }) => isSaid(lengthsOf(text)));
  for (const said of titleSizes) {
    // A size of another shape (a set’s range, a tape’s width and length) is another measure.
    if (said.shape !== quantity.shape && kind === 'size') continue;
    const isAcross = said.isImperial !== quantity.isImperial;
    const odd = said.values.filter((value) => !holdsValue(explained, value, said.isImperial));
    const isOther = (value: number, other: number) =>
      isNear(value, other, isUnsaid ? alike : undefined) && !isSameValue(value, other, isAcross);
    if ((isUnsaid || !isAcross) && odd.some((value) => missing.some((other) => isOther(value, other))))
      return said;
  }
  return null;
}

type Where = Pick<TextPart, 'field' | 'index' | 'label'>;

const theTitle: Where = { field: 'title', label: 'Title' };

function placeOf(size: AttributeSize, where: Where, said: Quantity): Place {
  return {
    evidence: `The attribute ${size.name} says «${size.quantity.text}», ${nameOfPart(where)} says «${said.text}»`,
    fix,
    field: where.field,
    attribute: size.name,
    index: where.index,
    marks: [[said.start, said.end]],
  };
}

const lengthsOf: (text: string) => readonly Quantity[] = remembered((text) =>
  quantitiesOf(text).filter(({ family }) => family === 'length'),
);
