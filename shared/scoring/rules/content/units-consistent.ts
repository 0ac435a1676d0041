import { measuresOf, type WrittenMeasure } from '../../../keywords/measures';
import { fulfilled, notApplicable, notKnown, wanting } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import type { Subject } from '../../subject';

export const unitsConsistent: Rule = {
  id: 'content/units-consistent',
  component: 'content',
  weight: 1,
  name: 'Units written one way',
  source: sources.ourReading,
  measure(subject) {
    if (!subject.title.known) return notKnown('title', subject.title.reason);
    const measures = textsOf(subject).flatMap((text) =>
      measuresOf(text).filter((measure) => !measure.isHyphenated),
    );
    if (measures.length === 0) return notApplicable;
    const first = new Map<string, WrittenMeasure>();
    for (const measure of measures) {
      const usual = first.get(measure.unit);
      if (usual === undefined) first.set(measure.unit, measure);
      else if (usual.isSpaced !== measure.isSpaced || singularUnit(usual) !== singularUnit(measure)) {
        return wanting({
          score: 0.5,
          severity: 'hint',
          evidence: `«${usual.text}» and «${measure.text}»: one unit written two ways`,
          fix: `Write it one way throughout, for example as in «${usual.text}».`,
        });
      }
    }
    return fulfilled('Units are written one way');
  },
};

/** «inch» and «inches» are one spelling. */
function singularUnit({ unitText }: WrittenMeasure): string {
  return unitText.length > 3 ? unitText.replace(/e?s$/, '') : unitText;
}

function textsOf({ title, itemHighlight, bullets }: Subject): string[] {
  return [
    title.known ? title.value : '',
    itemHighlight.known ? (itemHighlight.value ?? '') : '',
    ...(bullets.known ? bullets.value : []),
  ];
}
