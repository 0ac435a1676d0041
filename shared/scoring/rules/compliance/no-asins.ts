import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** An ASIN of a product that is no book: B0, then eight letters and digits with a digit among them. */
const asin = /(?<![\w-])B0(?=[A-Z]*\d)[A-Z0-9]{8}(?![\w-])/g;

export const noAsins: Rule = {
  id: 'compliance/no-asins',
  component: 'compliance',
  weight: 2,
  name: 'No ASINs in the texts',
  source: sources.bulletPolicy,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['title', 'itemHighlight', 'bullets', 'description'],
      severity: 'policy',
      passed: 'No ASIN in the texts',
      judge({ text, label }) {
        if (!text.includes('B0')) return null;
        const { found, marks } = findAll(text, asin);
        if (found.length === 0) return null;
        return {
          evidence: `${label} names ${quoteList(found)}: Amazon’s product numbers are not allowed in text`,
          fix: 'Take it out, or say what the product is; Amazon itself shows what goes with it.',
          marks,
        };
      },
    });
  },
};
