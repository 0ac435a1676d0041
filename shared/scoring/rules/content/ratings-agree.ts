import { fulfilled, notApplicable, notKnown, wanting } from '../../outcome';
import { quantitiesOf, type Quantity } from '../../quantities/quantities';
import { isSameQuantity } from '../../quantities/same-value';
import { ratingKinds, ratingsIn, type RatingKind } from '../../ratings';
import type { Place, Rule } from '../../rule';
import { nameOfPart } from '../../says';
import { sources } from '../../sources.data';
import type { Subject } from '../../subject';
import { partsOfFields, type TextPart } from '../../text-parts';

export const ratingsAgree: Rule = {
  id: 'content/ratings-agree',
  component: 'content',
  weight: 3,
  name: 'Ratings agree',
  source: sources.ourReading,
  measure(subject) {
    if (!subject.title.known) return notKnown('title', subject.title.reason);
    const parts = partsOfFields(subject, ['title', 'itemHighlight', 'bullets', 'description']);
    // What neither the title nor an attribute rates cannot be contradicted.
    const families = new Set(quantitiesOf(subject.title.value).map(({ family }) => family));
    const kinds = ratingKinds.filter(
      (kind) => families.has(kind.family) || attributeOf(subject, kind) !== null,
    );
    if (kinds.length === 0) return notApplicable;
    const places = kinds.flatMap((kind) => conflictOf(subject, kind, parts) ?? []);
    const [first] = places;
    if (first === undefined) return fulfilled('No rating is given in two ways');
    return wanting({ score: 0, severity: 'warning', evidence: first.evidence, fix: first.fix, places });
  },
};

const fix = 'Make the two agree: a wrong rating is returned, and can be dangerous.';

/** The title’s one figure against each text’s and the attribute’s; without one in the title, the first text’s against the attribute’s. */
function conflictOf(subject: Subject, kind: RatingKind, parts: readonly TextPart[]): Place | null {
  const [title, ...others] = parts;
  if (title === undefined) return null;
  const ours = oneOf(title.text, kind);
  const attribute = attributeOf(subject, kind);
  if (ours !== null) {
    for (const part of kind.family === 'mass' || kind.family === 'volume' ? [] : others) {
      const theirs = oneOf(part.text, kind);
      if (theirs !== null && isOther(ours, theirs))
        return {
          evidence: `The title says «${ours.text}», ${nameOfPart(part)} says «${theirs.text}»`,
          fix,
          field: part.field,
          index: part.index,
          marks: [[theirs.start, theirs.end]],
        };
    }
  }
  if (attribute === null) return null;
  for (const part of parts) {
    const said = ratingsIn(part.text, kind.family);
    const [one, ...more] = said;
    if (one === undefined) continue;
    if (said.some((quantity) => !isOther(quantity, attribute.quantity)) || more.length > 0) return null;
    return {
      evidence: `The attribute ${attribute.name} says «${attribute.quantity.text}», ${nameOfPart(part)} says «${one.text}»`,
      fix,
      field: part.field,
      attribute: attribute.name,
      index: part.index,
      marks: [[one.start, one.end]],
    };
  }
  return null;
}

/** The only figure of its kind in a text: several are a choice, a range or a list. */
function oneOf(text: string, { family }: RatingKind): Quantity | null {
  const [one, ...more] = ratingsIn(text, family);
  if (one === undefined || more.some((other) => isOther(one, other))) return null;
  return one;
}

function isOther(a: Quantity, b: Quantity): boolean {
  // A tool of 18 V and its charger of 230 V are two things.
  if (a.family === 'voltage' && (a.values[0] ?? 0) < 60 !== (b.values[0] ?? 0) < 60) return false;
  return !isSameQuantity(a, b);
}

function attributeOf(subject: Subject, kind: RatingKind): { name: string; quantity: Quantity } | null {
  if (!subject.isOwn || !subject.attributes.known) return null;
  for (const [name, value] of Object.entries(subject.attributes.value)) {
    if (!kind.attribute.test(name) || value.length > 60) continue;
    const [quantity, ...more] = quantitiesOf(value).filter(({ family }) => family === kind.family);
    if (quantity !== undefined && more.length === 0 && quantity.shape === 'single') return { name, quantity };
  }
  return null;
}
