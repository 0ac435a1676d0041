import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindsOfSubject } from '../../kinds-of-subject';
import type { Kind } from '../../kinds.data';
import type { Rule } from '../../rule';
import { saysAnywhere } from '../../says';
import { sources } from '../../sources.data';

/** What protects a person, with the standards that say how well. */
const standards: Partial<Record<Kind, string>> = {
  glove: 'EN ISO 21420 (EN 420), EN 388 for cuts and wear',
  eyewear: 'EN 166 (EN 175 for welding)',
  mask: 'EN 149 (FFP1 to FFP3), EN 136 or EN 140',
  earwear: 'EN 352, with the SNR in dB',
  headwear: 'EN 397 (EN 812 for bump caps)',
  footwear: 'EN ISO 20345',
  harness: 'EN 361, EN 354 or EN 355',
};
const anyStandard =
  /\b(?:EN|BS|ISO|ANSI)[ -]?(?:EN ?|ISO ?)*\d{3,5}\b|\bFFP ?[123]\b|\bN95\b|\bANSI\b|\bSNR\b/i;
/** Not protective equipment: for the garden's dirt, for one use in the kitchen, for dress. */
const notProtective =
  /\b(?:gardening|garden|ladies|winter|thermal|ski|driving|running|cycling|golf|washing[ -]up|household|oven|bbq|cosmetic|kids|children'?s?|novelty|party|swimming)\b/i;

export const protectiveStandard: Rule = {
  id: 'compliance/protective-standard',
  component: 'compliance',
  weight: 2,
  name: 'Standard of protective equipment',
  source: sources.protective,
  measure(subject) {
    return whenBothKnown(subject, ['title', 'bullets'], (title) => {
      if (notProtective.test(title)) return notApplicable;
      for (const [kind, name] of kindsOfSubject(subject)) {
        const standard = standards[kind];
        if (standard === undefined) continue;
        if (saysAnywhere(subject, anyStandard)) return fulfilled('The standard is stated');
        return wanting({
          score: 0,
          severity: 'warning',
          evidence: `«${name}»: no standard is stated that it protects to`,
          fix: `State the standard and its level from the certificate: ${standard}.`,
          field: 'bullets',
        });
      }
      return notApplicable;
    });
  },
};
