import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

const placeholder =
  /^[\s"'.-]*(?:n\/?a|not applicable|tbd|tba|tbc|to be (?:added|confirmed|decided)|copy pending|pending|none|null|undefined|x{2,}|lorem ipsum.*)?[\s"'.-]*$/i;

export const bulletPlaceholders: Rule = {
  id: 'compliance/bullet-placeholders',
  component: 'compliance',
  weight: 2,
  name: 'No placeholders',
  source: sources.bulletPolicy,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['bullets', 'description'],
      severity: 'policy',
      passed: 'No placeholder in the texts',
      judge({ text, label }) {
        // Long texts are none, and the expression is spared them.
        if (text.length > 80 || !placeholder.test(text)) return null;
        return {
          evidence: `${label} is a placeholder: «${text.trim()}»`,
          fix: 'Write a fact, or leave it out.',
          marks: [[0, text.length]],
        };
      },
    });
  },
};
