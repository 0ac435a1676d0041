import { judgeTexts } from '../../judge-texts';
import { notApplicable } from '../../outcome';
import { phrasesOf } from '../../phrases/find-phrases';
import type { Rule } from '../../rule';
import { saysAnywhere } from '../../says';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** Numbers under which the authorities list a product: HSE 10452, MAPP 14321, UK-2020-1234, BPR UK-0012345-0000. */
const authorised =
  /\b(?:HSE|MAPP|MAFF|PCS|HSE No\.?|BPR)[ :.-]*(?:no\.?|number|authori[sz]ation)?[ :.-]*(?:UK[ -]?)?\d{3,8}\b|\bUK-(?:\d{4}-\d{3,5}|\d{7}-\d{4})\b/i;

export const biocideClaims: Rule = {
  id: 'compliance/biocide-claims',
  component: 'compliance',
  weight: 4,
  name: 'Claims against pests and growths',
  source: sources.biocides,
  measure(subject) {
    if (subject.isMedia) return notApplicable;
    const outcome = judgeTexts(subject, {
      fields: ['title', 'itemHighlight', 'bullets', 'description'],
      severity: 'policy',
      passed: 'No claim against pests or growths',
      judge({ text, label }) {
        const claims = phrasesOf(text).filter(({ topic }) => topic === 'biocide');
        if (claims.length === 0) return null;
        return {
          evidence: `${label} says ${quoteList(claims.map((claim) => claim.text))}: that needs an authorised product and its number`,
          fix: 'State the authorisation (HSE or MAPP number, active substance, «use biocides safely») or take the claim out.',
          marks: claims.map(({ start, end }) => [start, end]),
        };
      },
    });
    // The number answers the claim, wherever it stands.
    if (outcome.kind !== 'measured' || outcome.score === 1 || !saysAnywhere(subject, authorised))
      return outcome;
    return {
      kind: 'measured',
      score: 1,
      severity: 'hint',
      evidence: 'The authorisation is stated',
      fix: null,
    };
  },
};
