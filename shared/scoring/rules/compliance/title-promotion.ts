import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** Whole phrases only: a «No Sale» sign and a «clearance» gauge are legitimate. */
const promotion =
  /(?<![\w-])(?:free (?:uk )?(?:delivery|shipping|postage|p&p)|best[ -]?sell(?:er|ers|ing)|hot (?:item|sale)|flash sale|sale price|on sale now|limited[ -]time|special offer|lowest price|best price|best value|cheapest|money[ -]back|satisfaction guaranteed?|100% (?:guaranteed?|quality|satisfaction)|buy now|order now|buy \d get \d|half[ -]price|\d{1,2} ?% off|top[ -]rated|#1|great deal|black friday)(?![\w-])/gi;

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
        const { found, marks } = findAll(text, promotion);
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
