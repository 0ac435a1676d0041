import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

const what =
  'description|details?|text|title|information|info|data|content|features?|bullets?(?: points?)?|images?|pictures?|photos?|specifications?|specs|values?|copy';
/** The whole text, stops and brackets aside, is a word for nothing, or points elsewhere instead of saying anything. */
const placeholder = new RegExp(
  String.raw`^[\s\p{P}\p{S}]*(?:${[
    String.raw`n[/. ]?a|nil|none|null|undefined|blank|empty|unknown|pending|test|sample|not (?:applicable|available|known|specified)|x{2,}|tb[acd]`,
    String.raw`lorem ipsum.*|placeholder.*|sample text.*`,
    String.raw`(?:(?:more |further |full )?(?:${what}) )?(?:to (?:follow|come|be (?:\w+))|(?:coming )?(?:soon|later)|coming|pending|here|missing|goes here)`,
    String.raw`(?:please )?(?:see|refer to|check|read|as(?: in| per)?|same as) (?:the )?(?:${what}|above|below|before|main)(?: (?:above|below|\d|${what}))*`,
    String.raw`(?:please )?(?:insert|enter|add|type|write|put|your)(?: your| the| a)? (?:\w+ )?(?:${what}|here|size|brand|name|colou?r|model)(?: here| \d)?`,
    String.raw`no (?:${what})(?: available| given| provided)?`,
    String.raw`(?:${what}) ?\d?`,
    String.raw`as above|ditto|same`,
  ].join('|')})?[\s\p{P}\p{S}]*$`,
  'iu',
);

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
