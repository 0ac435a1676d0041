import { britishFormOf } from '../../../keywords/british-form';
import { wordsOf } from '../../../keywords/tokens';
import { judgeTexts } from '../../judge-texts';
import { notApplicable } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { wordKeysOf } from '../../text-parts';
import { quoteList } from '../../wording';

export const britishSpelling: Rule = {
  id: 'content/british-spelling',
  component: 'content',
  weight: 1,
  name: 'British spelling',
  source: sources.ourReading,
  measure(subject) {
    if (subject.marketplace !== 'amazon-uk' || subject.isMedia) return notApplicable;
    let american = 0;
    for (const key of wordKeysOf(subject)) if (britishFormOf(key) !== null) american++;
    const brand = new Set(
      subject.brand.known && american > 0 ? wordsOf(subject.brand.value).map(({ key }) => key) : [],
    );
    return judgeTexts(subject, {
      fields: ['title', 'itemHighlight', 'bullets', 'description'],
      severity: 'hint',
      passed: 'No American spelling',
      judge({ text, label }) {
        if (american === 0) return null;
        const words = wordsOf(text).filter(({ key }) => britishFormOf(key) !== null && !brand.has(key));
        if (words.length === 0) return null;
        const names = [...new Set(words.map(({ key }) => key))];
        return {
          evidence: `${label} spells ${quoteList(names)} the American way`,
          fix: `Write ${quoteList(names.map((name) => britishFormOf(name) ?? name))}; keep the other spelling for the search terms.`,
          marks: words.map(({ start, end }) => [start, end]),
        };
      },
    });
  },
};
