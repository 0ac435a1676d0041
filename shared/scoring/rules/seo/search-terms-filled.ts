import { limitsOfSubject } from '../../limits-of-subject';
import { measureText } from '../../measure-text';
import { fulfilled, wanting, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';

export const searchTermsFilled: Rule = {
  id: 'seo/search-terms-filled',
  component: 'seo',
  weight: 6,
  name: 'Search terms',
  source: sources.searchTerms,
  thresholds: {
    // Padding helps nobody, so three quarters of the room are as good as all of it.
    filled: { name: 'share of the room to fill', unit: '%', default: 75, min: 1, max: 100 },
  },
  measure(subject, context) {
    return whenKnown(subject, 'searchTerms', (text) => {
      const limit = limitsOfSubject(subject, context).searchTerms;
      const size = measureText((text ?? '').trim(), limit.unit);
      const wellFilled = thresholdOf(searchTermsFilled, 'filled', context) / 100;
      const share = size / (wellFilled * limit.max);
      const evidence = `Search terms ${size} of ${limit.max} ${limit.unit}`;
      if (share >= 1) return fulfilled(evidence);
      return wanting({
        score: share,
        severity: share < 0.5 ? 'warning' : 'hint',
        evidence: size === 0 ? `Search terms empty, 0 of ${limit.max} ${limit.unit}` : evidence,
        fix: 'Add what shoppers call it and use it for that no other field says: synonyms, trades, spellings, fits.',
        field: 'searchTerms',
      });
    });
  },
};
