import { countCharacters } from '../../measure-text';
import { fulfilled, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';

export const titleSaysEnough: Rule = {
  id: 'seo/title-says-enough',
  component: 'seo',
  weight: 2,
  name: 'Title says enough',
  source: sources.ourReading,
  thresholds: {
    // Of 579 real DIY titles 16 are shorter, and most of those leave out the size or the kind of thing.
    enough: { name: 'characters that a title should have', unit: 'characters', default: 30, min: 1, max: 75 },
  },
  measure(subject, context) {
    if (subject.isMedia) return { kind: 'not-applicable' };
    return whenKnown(subject, 'title', (title) => {
      const enough = thresholdOf(titleSaysEnough, 'enough', context);
      const size = countCharacters(title.trim());
      if (size >= enough) return fulfilled(`Title of ${size} characters`);
      return wanting({
        score: size / enough,
        severity: size === 0 ? 'policy' : 'hint',
        evidence: size === 0 ? 'The title is empty' : `Title of only ${size} characters`,
        fix: 'Name brand, product, size or fit, and material or colour.',
        field: 'title',
      });
    });
  },
};
