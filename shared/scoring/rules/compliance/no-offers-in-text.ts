import { findPhrases } from '../../phrases/judge-phrases';
import { moneyInText } from '../../phrases/money-in-text';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** A row of stars, or words in quotation marks with a name behind a dash: so reviews are quoted. */
const quotedReviews = /★{3,}|(?:[«“]|(?<=^|\s)"(?=\p{L}))[^«»“”"]{8,200}[»”"] ?[-–—] ?\p{Lu}[\p{L}.]*/gu;

const quoteSign = /[★«“"]/;

/** Price, availability, delivery, condition, reviews, time limits: they belong to the offer and change; text does not. */
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
        const { found, marks } = findPhrases(text, {
          topics: ['rank', 'price', 'delivery', 'stock', 'urgency', 'condition', 'reviews'],
          expressions: quoteSign.test(text) ? [moneyInText, quotedReviews] : [moneyInText],
        });
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
