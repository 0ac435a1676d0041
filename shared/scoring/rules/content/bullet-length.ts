import { judgeTexts } from '../../judge-texts';
import { limitsOfSubject } from '../../limits-of-subject';
import { indexOfSurplus, measureText } from '../../measure-text';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { thresholdOf } from '../../thresholds';
import { countOf } from '../../wording';

export const bulletLength: Rule = {
  id: 'content/bullet-length',
  component: 'content',
  weight: 3,
  name: 'Length of bullets',
  source: sources.bulletStyle,
  thresholds: {
    shortest: { name: 'shortest bullet', unit: 'characters', default: 10, min: 1, max: 200 },
  },
  measure(subject, context) {
    const shortest = thresholdOf(bulletLength, 'shortest', context);
    const { max, unit } = limitsOfSubject(subject, context).bullets;
    return judgeTexts(subject, {
      fields: ['bullets'],
      severity: 'warning',
      passed: `Every bullet within ${shortest} to ${max} ${unit}`,
      judge({ text, label }) {
        const size = measureText(text, unit);
        if (size > max) {
          return {
            evidence: `${label} ${size} of ${max} ${unit}`,
            fix: `Take ${countOf(size - max, unit.slice(0, -1))} out, or move them to the description.`,
            marks: [[indexOfSurplus(text, max, unit), text.length]],
          };
        }
        if (measureText(text.trim(), 'characters') >= shortest) return null;
        return {
          evidence: `${label} has fewer than ${shortest} characters: «${text.trim()}»`,
          fix: 'Say a whole fact, with what it means for the buyer.',
        };
      },
    });
  },
};
