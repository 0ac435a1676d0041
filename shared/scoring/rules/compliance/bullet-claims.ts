import { findPhrases } from '../../phrases/judge-phrases';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** «warranty» is allowed, «guarantee» is not; what kills microbes needs an authorisation besides. */
export const bulletClaims: Rule = {
  id: 'compliance/bullet-claims',
  component: 'compliance',
  weight: 4,
  name: 'Claims in the bullets',
  source: sources.bulletPolicy,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['bullets'],
      severity: 'policy',
      passed: 'No banned claim in the bullets',
      judge({ text }) {
        const { found, marks } = findPhrases(text, {
          topics: ['guarantee', 'environment', 'microbes', 'bamboo'],
        });
        if (found.length === 0) return null;
        const kind = found.length === 1 ? 'a claim of a kind' : 'claims of kinds';
        return {
          evidence: `${quoteList(found)}: ${kind} banned in bullets since 15 August 2024; Amazon may suppress the listing`,
          fix: 'Say a fact in its place: a size, a material, a rating, what it fits.',
          marks,
        };
      },
    });
  },
};
