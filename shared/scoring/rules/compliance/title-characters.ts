import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

const banned = /[!$?_{}^¬¦]/g;

export const titleCharacters: Rule = {
  id: 'compliance/title-characters',
  component: 'compliance',
  weight: 4,
  name: 'Characters in the title',
  source: sources.titleStyle,
  measure(subject) {
    const brand = subject.brand.known ? subject.brand.value : '';
    return judgeTexts(subject, {
      fields: ['title'],
      severity: 'policy',
      passed: 'No banned character in the title',
      judge({ text }) {
        // A brand name may hold them; it is blanked out at equal length, so that marks stay true.
        const rest = brand === '' ? text : text.replaceAll(brand, ' '.repeat(brand.length));
        const { found, marks } = findAll(rest, banned);
        if (marks.length === 0) return null;
        return {
          evidence: `${quoteList(found)} in the title: Amazon may suppress the listing`,
          fix: `Take ${quoteList(found)} out of the title.`,
          marks,
        };
      },
    });
  },
};
