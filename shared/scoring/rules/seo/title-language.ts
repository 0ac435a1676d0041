import { foreignLanguageOf, languageNames } from '../../../keywords/language';
import { fulfilled, notApplicable, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const titleLanguage: Rule = {
  id: 'seo/title-language',
  component: 'seo',
  weight: 2,
  name: 'Title in English',
  source: sources.ourReading,
  measure(subject) {
    // A book may well be in another tongue.
    if (subject.isMedia) return notApplicable;
    return whenKnown(subject.title, (title) => {
      const language = foreignLanguageOf(title);
      if (language === null) return fulfilled('The title is not in another language');
      return wanting({
        score: 0,
        severity: 'warning',
        evidence: `The title reads like ${languageNames[language]}`,
        fix: 'Write the title in English: shoppers here search in it.',
        field: 'title',
      });
    });
  },
};
