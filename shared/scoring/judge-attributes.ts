import type { AttributeRule } from '../catalog/product-type';
import { fulfilled, notApplicable, wanting, whenBothKnown } from './outcome';
import type { Outcome, Place } from './rule';
import type { Subject } from './subject';

/** One value of a listing's attribute beside what Amazon's definition says of that attribute. */
export interface DefinedValue {
  name: string;
  value: string;
  /** 1 for the first value, 2 for the next: flattening writes them `name#2`. */
  position: number;
  rule: AttributeRule;
}

/**
 * Judges an own listing's attributes against its product type's definition, value by value.
 * @param judge a place where a value is at fault, `fine`, or null where the definition says nothing to judge by
 * @param allFine what is said when nothing is at fault, of so many values judged
 */
export function judgeAttributes(
  subject: Subject,
  judge: (defined: DefinedValue) => Place | 'fine' | null,
  allFine: (checked: number) => string,
): Outcome {
  if (!subject.isOwn) return notApplicable;
  return whenBothKnown(subject, ['productType', 'attributes'], ({ attributes: defined }, attributes) => {
    let checked = 0;
    const places: Place[] = [];
    for (const [key, value] of Object.entries(attributes)) {
      const [name = '', position = '1'] = key.split('#');
      const rule = Object.hasOwn(defined, name) ? defined[name] : undefined;
      const judged = rule === undefined ? null : judge({ name, value, position: Number(position), rule });
      if (judged === null) continue;
      checked++;
      if (judged !== 'fine') places.push({ ...judged, attribute: name });
    }
    const [first] = places;
    if (checked === 0) return notApplicable;
    if (first === undefined) return fulfilled(allFine(checked));
    const score = Math.max(0, 0.5 - 0.1 * places.length);
    return wanting({ score, severity: 'policy', evidence: first.evidence, fix: first.fix, places });
  });
}
