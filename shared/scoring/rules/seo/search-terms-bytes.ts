import { limitOutcome } from '../../limit-outcome';
import { limitsOfSubject } from '../../limits-of-subject';
import { notApplicable, whenKnown } from '../../outcome';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { countOf } from '../../wording';

export const searchTermsBytes: Rule = {
  id: 'seo/search-terms-bytes',
  component: 'seo',
  weight: 4,
  name: 'Search terms limit',
  source: sources.searchTerms,
  measure(subject, context) {
    return whenKnown(subject, 'searchTerms', (text) => {
      if (text === null || text.trim() === '') return notApplicable;
      const limit = limitsOfSubject(subject, context).searchTerms;
      return limitOutcome({
        label: 'Search terms',
        text,
        limit,
        field: 'searchTerms',
        severity: 'policy',
        consequence: 'Amazon ignores all of them',
        fix: (surplus) => `Take ${countOf(surplus, limit.unit.slice(0, -1))} out, repeated words first.`,
      });
    });
  },
};
