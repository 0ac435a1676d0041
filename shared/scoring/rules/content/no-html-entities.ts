import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** Names by how HTML builds them (accents, quotation marks, arrows, fractions, comparison), then the single ones. */
const entity =
  /&(?:[a-z](?:acute|grave|uml|circ|tilde|cedil|ring|slash|caron)|[lrsb]d?s?quo|[lr]aquo|[lrudh]arr|frac\d{2}|sup[123]|amp|quot|apos|[lg][te]|n[eb]sp|e[nm]sp|thinsp|n?bsp|ne|deg|reg|trade|copy|times|divide|plusmn|minus|asymp|infin|radic|sum|permil|micro|middot|[nm]dash|shy|bull|hellip|pound|euro|yen|cent|sect|para|szlig|[ao]elig|ord[fm]|(?:alpha|beta|gamma|delta|omega|mu|pi|phi)|hearts|check|star|zwn?j|#\d{2,6}|#x[\da-f]{2,5});/gi;

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
