import { kindNamed } from '../../kinds-of-subject';
import { isSameMaterial, materialsOf } from '../../materials';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { workedOn } from '../../patterns/worked-on';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { partsOfFields, shownFields, type TextPart } from '../../text-parts';
import { nameOfPart } from '../../says';

export const materialAgrees: Rule = {
  id: 'content/material-agrees',
  component: 'content',
  weight: 2,
  name: 'Material agrees',
  source: sources.ourReading,
  measure(subject) {
    // What cuts is named by what it cuts.
    const isCutter = kindNamed(subject, 'cuttingDisc', 'drillBit', 'sawBlade', 'holeSaw') !== null;
    return whenBothKnown(subject, ['title', 'attributes'], (_, attributes) => {
      const stated = Object.entries(attributes).filter(([name]) => /^material(?:#\d+)?$/i.test(name));
      const values = stated.map(([, value]) => value);
      const named = values.flatMap(materialsOf);
      const [first] = named;
      if (first === undefined) return notApplicable;
      const parts = partsOfFields(
        subject,
        isCutter ? ['itemHighlight', 'bullets', 'description'] : shownFields,
      );
      const isSaid = parts.some(({ text }) =>
        materialsOf(text).some(({ material }) => named.some((one) => isSameMaterial(one.material, material))),
      );
      const other = isSaid ? null : otherMaterial(parts, isCutter);
      if (other === null) return fulfilled(`The material is ${values.join(', ')}`);
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: `The attribute material says «${values.join(', ')}», ${nameOfPart(other.part)} says «${other.text}»`,
        fix: 'Make the two agree: shoppers filter by the one and read the other.',
        field: other.part.field,
        attribute: 'material',
        index: other.part.index,
        marks: [[other.start, other.end]],
      });
    });
  },
};

/** What the thing is said to be made of: a material of the title, or of a text that speaks of material. */
const isAboutMaterial = /\b(?:material|made (?:of|from|in)|construct(?:ed|ion)|manufactured from)\b/i;
function otherMaterial(parts: readonly TextPart[], isCutter: boolean) {
  for (const part of parts) {
    if (part.field !== 'title' && !isAboutMaterial.test(part.text)) continue;
    for (const { text, start, end, material } of materialsOf(part.text)) {
      // A wooden handle says nothing of the head.
      if (material.name === 'wood' || (isCutter && material.isEdge !== true)) continue;
      if (!workedOn.test(part.text.slice(Math.max(0, start - 40), start))) return { part, text, start, end };
    }
  }
  return null;
}
