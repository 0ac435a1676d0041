import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** Price, availability, delivery, reviews, time limits: they belong to the offer and change; text does not. */
const offer =
  /(?<![\w-])(?:£ ?\d{1,5}(?:\.\d\d)?|free (?:uk )?(?:delivery|shipping|postage|p&p)|(?:next|same)[ -]day (?:delivery|dispatch|shipping)|fast (?:delivery|dispatch|shipping)|(?:ships|dispatched|delivered) (?:today|tomorrow|same day|next day|within \d{1,2} (?:hours|days))|in stock now|limited[ -]time|while stocks last|special offer|lowest price|half[ -]price|\d{1,2} ?% off|(?:buy|order) (?:now|today)|(?:5|five)[ -]star reviews?|(?:leave|read) (?:a|our|the) reviews?|best[ -]?sell(?:er|ing))(?![\w-])/gi;

export const noOffersInText: Rule = {
  id: 'compliance/no-offers-in-text',
  component: 'compliance',
  weight: 2,
  name: 'No prices, offers or reviews in the text',
  source: sources.allText,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['bullets', 'description'],
      severity: 'policy',
      passed: 'No price, offer or review in the text',
      judge({ text, label }) {
        const { found, marks } = findAll(text, offer);
        if (found.length === 0) return null;
        return {
          evidence: `${label} says ${quoteList(found)}: prices, offers, delivery and reviews are not allowed in text`,
          fix: 'Take it out; the offer says it beside the price.',
          marks,
        };
      },
    });
  },
};
