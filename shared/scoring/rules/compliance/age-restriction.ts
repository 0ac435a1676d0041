import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

/**
 * Articles that UK law keeps from under-18s, named by what the thing is: a knife sharpener, a putty knife, a saw
 * blade or a razor plane is none.
 */
const bladed =
  /\b(?:(?:stanley|utility|craft|carpet|snap[ -]off|hobby|hunting|pocket|folding|lock|retractable|kitchen|chef'?s?|bread|carving|pruning|gardening|bushcraft|survival|trimming) kni(?:fe|ves)|(?:utility|stanley|craft|carpet|snap[ -]off|razor|hooked?) (?:knife )?blades?|machetes?|hatchets?|(?:felling|splitting|hand|camping) axes?|axe|cut[ -]throat razors?)\b(?! ?(?:sharpeners?|blocks?|holders?|racks?|sheaths?|cases?|covers?|grinders?|handles?|scrapers?|dispensers?|disposal))/i;
const ageWords =
  /\b(?:18\+|over[ -]18s?|under[ -]18s?|18 (?:years?|or over|and over)|aged? (?:over |of )?18|eighteen|age[ -](?:verified|verification|restricted))/i;

export const ageRestriction: Rule = {
  id: 'compliance/age-restriction',
  component: 'compliance',
  weight: 3,
  name: 'Age limit of blades',
  source: sources.ageRestricted,
  measure(subject) {
    if (subject.marketplace !== 'amazon-uk' || subject.isMedia) return notApplicable;
    return whenBothKnown(subject, ['title', 'bullets'], (title, bullets) => {
      const named = bladed.exec(title);
      if (named === null) return notApplicable;
      const description = subject.description.known ? (subject.description.value ?? '') : '';
      if ([title, ...bullets, description].some((text) => ageWords.test(text)))
        return fulfilled('The age limit is stated');
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: `The title names a «${named[0].toLowerCase()}»; nothing says that buyers must be 18 or over`,
        fix: 'Say in a bullet that it is sold only to adults of 18 or over, and check that delivery is age-verified.',
        field: 'bullets',
      });
    });
  },
};
