import type { PackQuantity } from '../../../keywords/pack-quantity';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import { contentsCountOf, countsInAttributes, packCountsOf } from '../../pack-counts';
import type { Place, Rule } from '../../rule';
import { nameOfPart } from '../../says';
import { sources } from '../../sources.data';
import type { Subject } from '../../subject';
import { partsOfFields } from '../../text-parts';

export const quantityAgrees: Rule = {
  id: 'content/quantity-agrees',
  component: 'content',
  weight: 3,
  name: 'Quantity agrees',
  source: sources.productType,
  measure(subject) {
    return whenKnown(subject, 'title', (title) => {
      const promised = packCountsOf(title);
      const [first] = promised;
      if (first === undefined) return withoutTitle(subject);
      const [odd, isChecked] = attributePlace(subject, promised);
      const places = [...(odd === null ? [] : [odd]), ...textPlaces(subject, promised)];
      const [place] = places;
      if (place !== undefined)
        return wanting({ score: 0, severity: 'warning', evidence: place.evidence, fix: place.fix, places });
      if (!subject.attributes.known && !subject.bullets.known)
        return { kind: 'unknown', fact: 'attributes', reason: subject.attributes.reason };
      return isChecked ? fulfilled(`«${first.text}» agrees with the attributes`) : notApplicable;
    });
  },
};

const fix = 'Make the two agree: buyers return what they counted differently.';

/** The title’s count against the attributes, and whether they say any. */
function attributePlace(subject: Subject, promised: readonly PackQuantity[]): [Place | null, boolean] {
  const [first] = promised;
  if (first === undefined || !subject.attributes.known) return [null, false];
  // «1» beside «12-piece set» is one set: it contradicts a pack, not a set.
  const stated = countsInAttributes(subject.attributes.value, first.kind).filter(
    ({ count }) => count > 1 || first.kind === 'pack',
  );
  const [other] = stated;
  if (other === undefined) return [null, false];
  if (promised.some((one) => stated.some((row) => isCount(one, row.count)))) return [null, true];
  const place: Place = {
    evidence: `The title says «${first.text}», the attribute ${other.name} says ${other.count}`,
    fix,
    field: 'title',
    attribute: other.name,
    marks: [[first.start, first.end]],
  };
  return [place, true];
}

/** Two gloves are a pair, and counted either way. */
function isCount({ count, text }: PackQuantity, stated: number): boolean {
  return stated === count || (/pair/i.test(text) && stated === 2 * count);
}

/** A bullet or description that names one count of the same kind, and another than the title. */
function textPlaces(subject: Subject, promised: readonly PackQuantity[]): Place[] {
  return partsOfFields(subject, ['itemHighlight', 'bullets', 'description']).flatMap((part): Place[] => {
    const said = packCountsOf(part.text);
    const contents =
      said.length > 0 || !subject.title.known ? null : contentsCountOf(part.text, subject.title.value);
    const counts = contents === null ? said : [contents];
    for (const our of promised) {
      const alike = counts.filter(({ kind }) => kind === our.kind);
      const [their] = alike;
      const isOne = promised.filter(({ kind }) => kind === our.kind).length === 1 && alike.length === 1;
      if (!isOne || their === undefined || counts.some(({ count }) => count === our.count)) continue;
      return [
        {
          evidence: `The title says «${our.text}», ${nameOfPart(part)} says «${their.text}»`,
          fix,
          field: part.field,
          index: part.index,
          marks: [[their.start, their.end]],
        },
      ];
    }
    return [];
  });
}

/** With no count in the title, a bullet and the attribute can still disagree. */
function withoutTitle(subject: Subject) {
  if (!subject.isOwn || !subject.attributes.known) return notApplicable;
  for (const part of partsOfFields(subject, ['itemHighlight', 'bullets'])) {
    const counts = packCountsOf(part.text);
    const [said] = counts;
    if (said === undefined || counts.length > 1 || said.kind === 'pieces') continue;
    const [odd] = attributePlace(subject, counts);
    if (odd === null) continue;
    const place = {
      ...odd,
      evidence: odd.evidence.replace('The title', part.label),
      field: part.field,
      index: part.index,
    };
    return wanting({ score: 0, severity: 'warning', evidence: place.evidence, fix, places: [place] });
  }
  return notApplicable;
}
