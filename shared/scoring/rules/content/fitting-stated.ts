import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindNamed, kindsOfSubject } from '../../kinds-of-subject';
import type { Kind } from '../../kinds.data';
import type { Rule } from '../../rule';
import { attributeLike, saysAnywhere } from '../../says';
import { sources } from '../../sources.data';

interface Asked {
  kinds: Kind[];
  /** «which drive it has». */
  what: string;
  says: RegExp;
  attribute: RegExp;
}

const asked: readonly Asked[] = [
  {
    kinds: ['screw', 'driverBit'],
    what: 'the drive (Pozidriv, Phillips, Torx, slotted, hexagon)',
    says: /\b(?:pozi\w*|PZ ?\d?|phillips|PH ?\d|torx|six[ -]?lobe|TX ?\d{0,2}|T\d{1,2}|slotted|slot|hex(?:agon(?:al)?)?|allen|robertson|spanner|square (?:drive|recess)|(?:cross|recessed) ?head|carriage|cup square)\b/i,
    attribute: /drive|recess/,
  },
  {
    kinds: ['drillBit', 'holeSaw'],
    what: 'the shank (SDS-Plus, hex, straight) or its size',
    says: /\b(?:sds\w*|shanks?|shafts?|arbors?|arbours?|chucks?|hex(?:agonal)?|quick[ -]change|morse|keyless)\b/i,
    attribute: /shank|arbor|chuck/,
  },
  {
    kinds: ['socket'],
    what: 'the square drive (1/4", 3/8", 1/2", 3/4")',
    says: /\bdrive\b|\bsquare\b|\bsq\b/i,
    attribute: /drive/,
  },
  {
    kinds: ['sawBlade', 'cuttingDisc'],
    what: 'the bore or the fitting',
    says: /\b(?:bores?|arbors?|arbours?|holes?|T[ -]?shank|U[ -]?shank|shanks?|fits?|fitting|pins?|hook and loop|velcro|starlock|universal)\b|\d ?x ?\d/i,
    attribute: /bore|arbor|shank|mount|fitting/,
  },
];

export const fittingStated: Rule = {
  id: 'content/fitting-stated',
  component: 'content',
  weight: 3,
  name: 'Drive, shank or bore stated',
  source: sources.ourReading,
  measure(subject) {
    return whenBothKnown(subject, ['title', 'bullets'], () => {
      const kinds = kindsOfSubject(subject);
      const question = asked.find((one) => one.kinds.some((kind) => kinds.has(kind)));
      if (question === undefined) return notApplicable;
      if (saysAnywhere(subject, question.says) || attributeLike(subject, question.attribute) !== null)
        return fulfilled('What it fits by is stated');
      const name = kindNamed(subject, ...question.kinds) ?? '';
      return wanting({
        score: 0,
        severity: kinds.has('sawBlade') || kinds.has('cuttingDisc') ? 'hint' : 'warning',
        evidence: `«${name}»: nothing says ${question.what}`,
        fix: `State ${question.what} in the title or the first bullet: it decides whether the thing fits.`,
        field: 'bullets',
      });
    });
  },
};
