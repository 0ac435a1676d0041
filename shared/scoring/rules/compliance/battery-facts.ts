import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindNamed } from '../../kinds-of-subject';
import type { Rule } from '../../rule';
import { attributeLike, nameOfPart, saysInText } from '../../says';
import { sources } from '../../sources.data';
import type { Subject } from '../../subject';
import { partsOfFields, shownFields, type TextPart } from '../../text-parts';

const cordless = /\b(?:cordless|battery[ -](?:powered|operated)|rechargeable|wireless)\b/i;
const corded = /\b(?:corded|mains|plug[ -]in|230 ?V|240 ?V|110 ?V|wind[ -]?up|solar)\b/i;
/** Of what kind, how strong, or whether it is in the box: the bare word «battery» says none of it. */
const kinds =
  /\b(?:\d(?:\.\d)? ?Ah|\d{3,5} ?mAh|(?:\d ?x ?)?A{2,3}A?(?: (?:cells?|batter(?:y|ies)))?|[CD] cells?|CR\d{4}|PP3|9 ?V (?:block|batter(?:y|ies))|USB|rechargeable|li-?ion|lithium|ni-?mh|alkaline|solar)\b/i;
const without =
  /\b(?:batter(?:y|ies)(?: and charger)? (?:(?:are|is) )?(?:not (?:included|supplied)|sold separately|excluded)|without (?:a )?batter(?:y|ies)|no batter(?:y|ies) (?:included|supplied)|(?:bare|body|tool|unit|skin|naked)[ -](?:unit|only|tool))\b/i;
const withThem =
  /\b(?:(?:batter(?:y|ies)|A{2,3} cells?)[\w ]{0,20} (?:included|supplied|in the box|fitted)|(?:with|includes?|including|comes with|supplied with|plus) (?:\w+ ){0,3}batter(?:y|ies)(?! (?:not|sold)))\b/i;

export const batteryFacts: Rule = {
  id: 'compliance/battery-facts',
  component: 'compliance',
  weight: 2,
  name: 'Battery stated',
  source: sources.electricals,
  measure(subject) {
    return whenBothKnown(subject, ['title', 'bullets'], (title) => {
      const kind = kindNamed(subject, 'powerTool', 'batteryLight');
      const isCordless =
        kind !== null &&
        !corded.test(title) &&
        (cordless.test(title) ||
          kindNamed(subject, 'batteryLight') !== null ||
          /\b(?:10\.8|12|14\.4|18|20|36|40) ?V\b/i.test(title));
      const parts = partsOfFields(subject, shownFields);
      const odd = contradiction(subject, parts);
      if (odd !== null) return odd;
      if (!isCordless) return notApplicable;
      if ([kinds, without, withThem].some((expression) => saysInText(subject, expression)))
        return fulfilled('What it says of the battery is there');
      const attribute = attributeLike(subject, /batter/);
      return wanting({
        score: attribute === null ? 0 : 0.5,
        severity: attribute === null ? 'warning' : 'hint',
        evidence: `«${kind}»: no text says what battery it takes, and whether it is in the box`,
        fix: 'Say which battery, how many, and whether they and the charger are included; fill in «batteries required» and «included».',
        field: 'bullets',
        attribute: 'batteries_included',
      });
    });
  },
};

/** The attribute says that batteries are (not) in the box, a text the opposite. */
function contradiction(subject: Subject, parts: readonly TextPart[]) {
  if (!subject.isOwn || !subject.attributes.known) return null;
  const stated = subject.attributes.value['batteries_included']?.trim().toLowerCase();
  if (stated !== 'true' && stated !== 'false' && stated !== 'yes' && stated !== 'no') return null;
  const isIncluded = stated === 'true' || stated === 'yes';
  for (const part of parts) {
    const excluded = without.exec(part.text);
    const included = excluded === null ? withThem.exec(part.text) : null;
    const match = isIncluded ? excluded : included;
    if (match === null) continue;
    return wanting({
      score: 0,
      severity: 'warning',
      evidence: `The attribute batteries_included says «${stated}», ${nameOfPart(part)} says «${match[0]}»`,
      fix: 'Make the two agree: buyers count on what the page promises.',
      field: part.field,
      attribute: 'batteries_included',
      index: part.index,
      marks: [[match.index, match.index + match[0].length]],
    });
  }
  return null;
}
