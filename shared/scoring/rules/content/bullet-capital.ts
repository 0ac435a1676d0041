import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

/** A small letter first, unless it is a name such as iPhone or a unit or grade such as mm or pH. */
const smallFirst = /^\s*(\p{Ll})\p{Ll}*(?=[\s,.;:]|$)/u;

export const bulletCapital: Rule = {
  id: 'content/bullet-capital',
  component: 'content',
  weight: 1,
  name: 'Bullets begin with a capital',
  source: sources.bulletStyle,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['bullets'],
      severity: 'hint',
      passed: 'Every bullet begins with a capital',
      judge({ text, label }) {
        const match = smallFirst.exec(text);
        if (match === null) return null;
        const at = match[0].length - match[0].trimStart().length;
        return {
          evidence: `${label} begins with a small letter: «${match[0].trim()}»`,
          fix: 'Begin it with a capital.',
          marks: [[at, at + (match[1] ?? '').length]],
        };
      },
    });
  },
};
