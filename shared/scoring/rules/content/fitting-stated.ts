import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindNamed, kindsOfSubject } from '../../kinds-of-subject';
import type { Kind } from '../../kinds.data';
import type { Rule } from '../../rule';
import { attributeLike, saysInText } from '../../says';
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
    says: /\b(?:sds\w*|hex(?:agon(?:al)?)?|straight|round|parallel|reduced|cylindrical|quick[ -]change|morse|keyless|[TU][ -]?shank|\d+ ?mm (?:shank|shaft|chuck|arbou?r)s?|(?:shank|shaft|arbou?r)s?(?: (?:of|is|diameter|size))?:? ?\d)/i,
    attribute: /shank|arbor|chuck/,
  },
  {
    kinds: ['bulb'],
    what: 'the base or cap (B22, E27, GU10 …)',
    says: /\b(?:B15|B22|BC|E10|E14|E27|E26|E40|ES|SES|GU ?\d{1,2}|G\d{1,2}|MR ?\d{1,2}|R7s|bayonet|edison screw|T5|T8)d?\b/i,
    attribute: /base|cap/,
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
      if (saysInText(subject, question.says)) return fulfilled('What it fits by is stated');
      const name = kindNamed(subject, ...question.kinds) ?? '';
      const attribute = attributeLike(subject, question.attribute);
      if (attribute !== null)
        return wanting({
          score: 0.5,
          severity: 'hint',
          evidence: `«${name}»: the attribute ${attribute.name} says «${attribute.value}», and no text does`,
          fix: `State ${question.what} in the title or a bullet too: shoppers read those.`,
          field: 'bullets',
        });
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
