import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

const entity =
  /&(?:amp|quot|apos|lt|gt|nbsp|deg|reg|trade|copy|eacute|frac12|frac14|frac34|times|ndash|mdash|rsquo|lsquo|rdquo|ldquo|bull|hellip|pound|euro|#\d{2,5}|#x[\da-f]{2,4});/gi;

export const noHtmlEntities: Rule = {
  id: 'content/no-html-entities',
  component: 'content',
  weight: 2,
  name: 'No HTML codes left in',
  source: sources.allText,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['title', 'itemHighlight', 'bullets', 'description'],
      severity: 'warning',
      passed: 'No HTML code left in the texts',
      judge({ text, label }) {
        if (!text.includes('&')) return null;
        const { found, marks } = findAll(text, entity);
        if (found.length === 0) return null;
        return {
          evidence: `${label} shows ${quoteList(found)} to shoppers`,
          fix: 'Write the character itself, for example & or ".',
          marks,
        };
      },
    });
  },
};
