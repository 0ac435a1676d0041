import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** CE and UKCA are declared by the maker: nobody certifies or approves by them. «CE marked» is right. */
const boast =
  /(?<![\w-])(?:(?:CE|UKCA|UK ?CA)(?:[ -]?(?:mark(?:ed|ing)?))?[ -](?:(?:safety|quality|fully|and RoHS|& RoHS|and UKCA|& UKCA|and CE|\/ ?UKCA) )?(?:certifi(?:ed|cat(?:e|es|ion))|approv(?:ed|als?)|accredit(?:ed|ation)|licen[sc]ed|registered|tested|quality)|(?:certifi(?:ed|cation)|approved|accredited|certificates?)(?: (?:by|to|with|under|from))?(?: the)? (?:CE|UKCA)(?: (?:mark|standards?))?|(?:fda|nasa|government|eu|european)[ -]approved)(?![\w-])/gi;
/** «ce» in small letters is French. */
const capitals = /\b(?:CE|UKCA|UK CA|[A-Z]{2,}|[Ee]uropean|[Gg]overnment)\b/;

export const markWording: Rule = {
  id: 'compliance/mark-wording',
  component: 'compliance',
  weight: 2,
  name: 'UKCA and CE put rightly',
  source: sources.marking,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['title', 'itemHighlight', 'bullets', 'description'],
      severity: 'warning',
      passed: 'No mark is called an approval',
      triggers: ['ce', 'ukca', 'ca', 'approved', 'approval'],
      judge({ text, label }) {
        const all = findAll(text, boast);
        const marks = all.marks.filter(([start, end]) => capitals.test(text.slice(start, end)));
        const found = [...new Set(marks.map(([start, end]) => text.slice(start, end)))];
        if (found.length === 0) return null;
        return {
          evidence: `${label} says ${quoteList(found)}: the marks are the maker’s own declaration, and no approval`,
          fix: 'Write «UKCA marked» or «CE marked», and name the standard it was tested to if there is one.',
          marks,
        };
      },
    });
  },
};
