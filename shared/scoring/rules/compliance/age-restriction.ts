import { attributeValue } from '../../attribute-value';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindNamed } from '../../kinds-of-subject';
import type { Rule } from '../../rule';
import { saysInText } from '../../says';
import { sources } from '../../sources.data';
import type { Subject } from '../../subject';

/**
 * Articles that UK law keeps from under-18s, named by what the thing is: a knife sharpener, a putty knife, a saw
 * blade or a razor plane is none.
 */
const bladed =
  /\b(?:(?:stanley|utility|craft|carpet|snap[ -]off|hobby|hunting|pocket|folding|fixed[ -]blade|sheath|lino(?:leum)?|flooring|electrician'?s?|cable|box|trim|lock|retractable|kitchen|chef'?s?|bread|carving|pruning|gardening|bushcraft|survival|trimming|safety|throwing|diving|fishing|filleting|boning) kni(?:fe|ves)|(?:utility|stanley|craft|carpet|snap[ -]off|razor|hooked?|scalpel) (?:knife )?blades?|scalpels?|(?:box|carton|utility|snap[ -]?(?:off )?blade) cutters?|machetes?|billhooks?|bill hooks?|hatchets?|tomahawks?|(?:felling|splitting|hand|camping|log|fire|tactical) axes?|axes?|cut[ -]throat razors?|swords?|katanas?|crossbows?)\b(?! ?(?:sharpeners?|blocks?|holders?|racks?|sheaths?|cases?|covers?|grinders?|handles?|hafts?|scrapers?|dispensers?|disposal|stones?|files?|pouch(?:es)?|masks?|cutters?))/i;
const ageWords =
  /\b(?:18 ?\+|over[ -]18s?|under[ -]18s?|18 (?:years?|yrs?|or over|or older|and over|plus)|aged? (?:over |of |under )?(?:18|eighteen)|eighteen|age[ -](?:verified|verification|restricted|restriction|check)|adults? only|adult signature|not for sale to (?:minors|children))/i;
const corrosive =
  /\b(?:sulphuric|sulfuric|hydrochloric|nitric) acid\b|\bcaustic soda\b|\bsodium hydroxide\b|\bspirits? of salts?\b/i;
const ageAttribute = [
  'minimum_purchase_age',
  'customer_age_restriction',
  'age_restriction',
  'is_age_restricted',
];

export const ageRestriction: Rule = {
  id: 'compliance/age-restriction',
  component: 'compliance',
  weight: 3,
  name: 'Age limit of blades and corrosives',
  source: sources.ageRestricted,
  measure(subject) {
    if (subject.marketplace !== 'amazon-uk' || subject.isMedia) return notApplicable;
    return whenBothKnown(subject, ['title', 'bullets'], (title) => {
      const named = restricted(subject, title);
      if (named === null) return notApplicable;
      if (saysInText(subject, ageWords)) return fulfilled('The age limit is stated');
      const attribute = subject.attributes.known
        ? attributeValue(subject.attributes.value, ...ageAttribute)
        : null;
      if (attribute !== null && /18|true|yes/i.test(attribute)) {
        return wanting({
          score: 0.8,
          severity: 'hint',
          evidence: `«${named}»: the age limit is filled in (${attribute}), and no text says it`,
          fix: 'Say in a bullet that it is sold only to adults of 18 or over: delivery will ask for proof.',
          field: 'bullets',
        });
      }
      return wanting({
        score: 0,
        severity: 'policy',
        evidence: `The title names a «${named}»; nothing says that buyers must be 18 or over`,
        fix: 'Say in a bullet that it is sold only to adults of 18 or over, fill in the age attribute, and send it by age-verified delivery.',
        field: 'bullets',
        attribute: 'minimum_purchase_age',
      });
    });
  },
};

/** What the thing itself is, not what it is for: a strop «for pocket knives» is none. */
function restricted(subject: Subject, title: string): string | null {
  const named = title.split(/\s(?:for|fits|compatible with|suitable for|holds)\s/i)[0] ?? '';
  const blade = bladed.exec(named);
  if (blade !== null) return blade[0].toLowerCase();
  return kindNamed(subject, 'cleaner') === null ? null : (corrosive.exec(named)?.[0].toLowerCase() ?? null);
}
