import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/**
 * The signs that no title may hold, then those allowed as identifier or measure alone («Screw #8», «~ 10 mm», «M8*20»):
 * doubled, around words, before a word or at either end they are ornaments, and so are stars, ticks and emoji.
 */
const banned =
  /[!$?_{}^¬¦]|[*~#]{2,}|<{2,}|>{2,}|(?<![\p{L}\p{N}*])\*(?=\p{L})[^*]{1,60}\*|(?<![\p{L}\p{N}])#(?=\p{L}{2})|(?<=^\s*)[*~<>](?=\s)|(?<=\s)[*~<>](?=\s*$)|[\u2605\u2606\u2700-\u27bf\u25b2-\u25c4\u{1f000}-\u{1faff}]\ufe0f?/gu;

/** Most titles hold none of all these. */
const hint = /[!$?_{}^¬¦*~#<>\u25b2-\u27bf\ud83c-\ud83e]/;

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
        if (!hint.test(text)) return null;
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
