import { findAll } from '../../find-all';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindNamed } from '../../kinds-of-subject';
import { anyMaterial } from '../../patterns/materials.data';
import type { Rule } from '../../rule';
import { workedOn } from '../../patterns/worked-on';
import { attributeLike } from '../../says';
import { sources } from '../../sources.data';
import type { Subject } from '../../subject';
import { partsOfFields, shownFields } from '../../text-parts';

export const materialStated: Rule = {
  id: 'content/material-stated',
  component: 'content',
  weight: 2,
  name: 'Material stated',
  source: sources.ourReading,
  measure(subject) {
    return whenBothKnown(subject, ['title', 'bullets'], () => {
      const definition = subject.productType.known ? subject.productType.value.attributes : {};
      const isAsked = Object.hasOwn(definition, 'material');
      const kind = kindNamed(
        subject,
        'screw',
        'drillBit',
        'socket',
        'sawBlade',
        'cuttingDisc',
        'glove',
        'rope',
        'bracket',
        'holeSaw',
        'driverBit',
        'ladder',
        'strikingTool',
      );
      if (!isAsked && kind === null) return notApplicable;
      if (attributeLike(subject, /material|fabric_type/) !== null || isSaid(subject))
        return fulfilled('The material is stated');
      return wanting({
        score: 0,
        severity: kind === null ? 'hint' : 'warning',
        evidence: `Neither the texts nor the attribute say what ${kind === null ? 'it is' : `the ${kind} ${kind.endsWith('s') ? 'are' : 'is'}`} made of`,
        fix: 'State the material in a bullet, and fill in the attribute: shoppers filter by it.',
        field: 'bullets',
        attribute: 'material',
      });
    });
  },
};

/** A material in any text that is not what the thing works on: «for plasterboard», «drill a pilot hole in hardwood». */
function isSaid(subject: Subject): boolean {
  return partsOfFields(subject, shownFields).some(({ text }) =>
    findAll(text, anyMaterials).marks.some(
      ([start]) => !workedOn.test(text.slice(Math.max(0, start - 40), start)),
    ),
  );
}

const anyMaterials = new RegExp(anyMaterial.source, 'gi');
