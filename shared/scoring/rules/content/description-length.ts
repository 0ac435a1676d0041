import { limitOutcome } from '../../limit-outcome';
import { limitsOfSubject } from '../../limits-of-subject';
import { countCharacters } from '../../measure-text';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';
import { countOf } from '../../wording';

export const descriptionLength: Rule = {
  id: 'content/description-length',
  component: 'content',
  weight: 3,
  name: 'Length of the description',
  source: sources.description,
  thresholds: {
    // Two or three sentences: below it a description says little more than the title.
    enough: {
      name: 'characters that a description should have',
      unit: 'characters',
      default: 200,
      min: 1,
      max: 1900,
    },
  },
  measure(subject, context) {
    return whenKnown(subject, 'description', (text) => {
      if (text === null || text.trim() === '') return notApplicable;
      const enough = thresholdOf(descriptionLength, 'enough', context);
      const size = countCharacters(text.trim());
      const hasAplus = subject.hasAplus.known && subject.hasAplus.value;
      if (size < enough && !hasAplus) {
        return wanting({
          score: size / enough,
          severity: 'hint',
          evidence: `Description of ${size} characters says little more than a title`,
          fix: 'Say how it is used, what it fits, what is in the box, and what it is not for.',
          field: 'description',
        });
      }
      // What a page shows Amazon has taken; its node may hold more than the field does.
      if (!subject.isOwn) return fulfilled(`Description of ${size} characters`);
      return limitOutcome({
        label: 'Description',
        text,
        limit: limitsOfSubject(subject, context).description,
        field: 'description',
        severity: 'policy',
        consequence: 'Amazon refuses it',
        fix: (surplus) => `Take ${countOf(surplus, 'character')} out.`,
      });
    });
  },
};
