import { moneyInText } from '../../phrases/money-in-text';
import { findPhrases } from '../../phrases/judge-phrases';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** «#1 Drill» boasts; «Screw #10» is a size. */
const boasts = /#1(?![\w.,/-])/g;

export const titlePromotion: Rule = {
  id: 'compliance/title-promotion',
  component: 'compliance',
  weight: 3,
  name: 'No promotion in the title',
  source: sources.titleStyle,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['title', 'itemHighlight'],
      severity: 'policy',
      passed: 'No promotional phrase in the title',
      judge({ text, label }) {
        const { found, marks } = findPhrases(text, {
          topics: ['rank', 'praise', 'price', 'delivery', 'stock', 'urgency', 'reviews', 'guarantee'],
          expressions: [boasts, moneyInText],
        });
        if (found.length === 0) return null;
        return {
          evidence: `${quoteList(found)} in the ${label}: promotional phrases are not allowed`,
          fix: 'Take it out; say what the product is and fits.',
          marks,
        };
      },
    });
  },
};
