import { attributeValue } from '../../attribute-value';
import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { partsOfFields, shownFields } from '../../text-parts';

export const partNumberFound: Rule = {
  id: 'seo/part-number-found',
  component: 'seo',
  weight: 1,
  name: 'Part number can be found',
  source: sources.ourReading,
  measure(subject) {
    if (!subject.isOwn) return notApplicable;
    return whenBothKnown(subject, ['title', 'attributes'], (_, attributes) => {
      const number = attributeValue(attributes, 'part_number', 'model_number')?.trim() ?? '';
      const plain = plainOf(number);
      // «1» or «N/A» is none that anybody searches for.
      if (plain.length < 4 || !/\d/.test(plain)) return notApplicable;
      const terms = subject.searchTerms.known ? (subject.searchTerms.value ?? '') : '';
      const texts = [...partsOfFields(subject, shownFields).map(({ text }) => text), terms];
      if (texts.some((text) => plainOf(text).includes(plain)))
        return fulfilled(`The part number ${number} is in the texts`);
      return wanting({
        score: 0,
        severity: 'hint',
        evidence: `The part number ${number} is in no text`,
        fix: `Put ${number} into a bullet, or into the title where it fits: the trade searches by it.`,
        field: 'bullets',
      });
    });
  },
};

/** Spaces, hyphens and case do not tell part numbers apart. */
function plainOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
