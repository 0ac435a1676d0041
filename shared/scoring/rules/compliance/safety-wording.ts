import { fulfilled, notApplicable, wanting, whenBothKnown } from '../../outcome';
import { kindNamed } from '../../kinds-of-subject';
import type { Kind } from '../../kinds.data';
import type { Rule } from '../../rule';
import { saysAnywhere } from '../../says';
import { sources } from '../../sources.data';

interface Hazard {
  kinds: Kind[];
  says: RegExp;
  /** What the buyer should be told. */
  tell: string;
}

const hazards: readonly Hazard[] = [
  {
    kinds: ['cuttingDisc', 'powerTool', 'sawBlade', 'holeSaw', 'strikingTool'],
    says: /\b(?:eyes?|goggles?|safety (?:glasses|specs|spectacles)|face ?shields?|ear|hearing|gloves?|dust ?mask|respirator|guards?|wear|ppe|protect(?:ion|ive)|kickback|safety)\b/i,
    tell: 'eye and ear protection, the guard and the highest speed',
  },
  {
    kinds: ['paint', 'glue', 'solvent', 'cleaner', 'aerosol', 'pesticide'],
    says: /\b(?:ventilat\w*|fresh air|gloves?|eyes?|skin|flammable|irritat\w*|corros\w*|harmful|toxic|hazard\w*|keep (?:away|out)|children|inhal\w*|swallow\w*|safety data|pictogram|warning|danger|caution|naked flames?|solvent[ -]free|non[ -]?toxic|water[ -]based|low odour)\b/i,
    tell: 'ventilation, gloves, flames and children',
  },
  {
    kinds: ['ladder', 'rope', 'bracket', 'harness'],
    says: /\b(?:do not|don't|never|not (?:for|to be)|inspect|before (?:each|every|use|climb\w*|lift\w*)|check|overload\w*|lean|safety|warning|caution|danger|working load|swl|wll|replace (?:it )?(?:when|if))\b/i,
    tell: 'the highest load, what it is not for, and checks before use',
  },
  {
    kinds: ['mainsGood'],
    says: /\b(?:fully unwind|unwind|indoor|outdoor|IP ?\d{2}|do not cover|overheat\w*|thermal cut|cut[ -]?out|hot|burns?|rcd|fuse[ds]?|max(?:imum)? (?:load|power|watts?)|unattended|safety)\b/i,
    tell: 'heat, damp, the highest load and use out of doors',
  },
];

export const safetyWording: Rule = {
  id: 'compliance/safety-wording',
  component: 'compliance',
  weight: 1,
  name: 'Safety wording',
  source: sources.productSafety,
  measure(subject) {
    return whenBothKnown(subject, ['title', 'bullets'], () => {
      for (const { kinds, says, tell } of hazards) {
        const name = kindNamed(subject, ...kinds);
        if (name === null) continue;
        if (saysAnywhere(subject, says)) return fulfilled('There are words on safe use');
        return wanting({
          score: 0,
          severity: 'hint',
          evidence: `«${name}»: no text says how to use it safely`,
          fix: `Say in a bullet what a buyer must know: ${tell}.`,
          field: 'bullets',
        });
      }
      return notApplicable;
    });
  },
};
