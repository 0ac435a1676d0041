import { attributeValue } from '../../attribute-value';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindNamed } from '../../kinds-of-subject';
import type { Rule } from '../../rule';
import { attributeLike, saysAnywhere, saysInText } from '../../says';
import { sources } from '../../sources.data';

const declared = 'supplier_declared_dg_hz_regulation';
const harmless =
  /\b(?:non[ -]?(?:toxic|hazardous|flammable)|solvent[ -]free|water[ -]based|not classified|no hazard|PVA|wallpaper paste)\b/i;

/** What a CLP label says, in words or by number. */
const labelWords =
  /\b(?:(?:EU)?H\d{3}|flammable|irrita\w*|corros\w*|harmful|toxic|hazard\w*|sensiti[sz]\w*|danger|warning|allerg\w*|pressuri[sz]ed|burns?|eye damage|ventilat\w*|keep away from)\b/i;

/** As a label warns: «Warning: …», «may cause an allergic reaction», H317. */
const warns =
  /\b(?:warning|danger): ?\w|\b(?:EU)?H\d{3}\b|\b(?:may cause|causes) (?:an? )?(?:\w+ ){0,3}(?:reaction|irritation|burns|damage)\b/i;

export const hazardData: Rule = {
  id: 'compliance/hazard-data',
  component: 'compliance',
  weight: 3,
  name: 'Hazard data of chemicals',
  source: sources.chemicals,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenBothKnown(subject, ['title', 'attributes'], (_, attributes) => {
      const name = kindNamed(
        subject,
        'aerosol',
        'solvent',
        'cleaner',
        'pesticide',
        'glue',
        'sealant',
        'paint',
      );
      if (name === null) return notApplicable;
      const stated = attributeValue(attributes, declared);
      const isNone = stated !== null && /^(?:not[_ ]applicable|n\/?a|none|unknown)$/i.test(stated);
      const sheet = attributeLike(
        subject,
        /^(?:hazmat|ghs|safety_data_sheet|sds_url|ghs_classification_class|hazardous|pictogram)/,
      );
      if (!isNone && (stated !== null || sheet !== null)) {
        if (saysInText(subject, labelWords)) return fulfilled('Hazard data and label words are given');
        return wanting({
          score: 0.6,
          severity: 'hint',
          evidence: `«${name}»: hazard data are filled in, and no text says what the label warns of`,
          fix: 'Repeat the label’s warning in a bullet («Highly flammable», «Causes skin irritation»), as CLP asks of an offer.',
          field: 'bullets',
        });
      }
      // «Water-based» answers for nothing where the text itself warns.
      if (saysAnywhere(subject, harmless) && !saysInText(subject, warns)) return notApplicable;
      return wanting({
        score: isNone ? 0.3 : 0,
        severity: 'warning',
        evidence: isNone
          ? `«${name}»: the attribute ${declared} says «${stated}», though such goods mostly fall under CLP`
          : `«${name}»: no hazard data (${declared} is empty)`,
        fix: 'Take the class from the safety data sheet (GHS, transport), fill it in, upload the sheet, and show the label as an image.',
        attribute: declared,
      });
    });
  },
};
