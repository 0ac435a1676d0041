import { britishFormOf } from '../../../keywords/british-form';
import { wordsOf } from '../../../keywords/tokens';
import { judgeTexts } from '../../judge-texts';
import { remembered } from '../../remembered';
import { notApplicable } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { wordKeysOf } from '../../text-parts';
import { quoteList } from '../../wording';

/** Empty where a word is spelt alike. Listings share most of their words. */
const formOf = remembered((key) => britishFormOf(key) ?? '', 4096);

export const britishSpelling: Rule = {
  id: 'content/british-spelling',
  component: 'content',
  weight: 1,
  name: 'British spelling',
  source: sources.ourReading,
  measure(subject) {
    if (subject.marketplace !== 'amazon-uk' || subject.isMedia) return notApplicable;
    const brand = new Set(subject.brand.known ? wordsOf(subject.brand.value).map(({ key }) => key) : []);
    let american = 0;
    for (const key of wordKeysOf(subject)) if (formOf(key) !== '') american++;
    return judgeTexts(subject, {
      fields: ['title', 'itemHighlight', 'bullets', 'description'],
      severity: 'hint',
      passed: 'No American spelling',
      judge({ text, label }) {
        if (american === 0) return null;
        const words = wordsOf(text).filter(({ key }) => formOf(key) !== '' && !brand.has(key));
        if (words.length === 0) return null;
        const names = [...new Set(words.map(({ key }) => key))];
        return {
          evidence: `${label} spells ${quoteList(names)} the American way`,
          fix: `Write ${quoteList(names.map((name) => formOf(name)))}; keep the other spelling for the search terms.`,
          marks: words.map(({ start, end }) => [start, end]),
        };
      },
    });
  },
};
