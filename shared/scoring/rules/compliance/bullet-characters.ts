import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/**
 * The policy's characters, emoji, and the ticks, stars and arrows that stand for them; a variation selector, skin tone or
 * joiner belongs to the emoji before it.
 */
const banned =
  /[™®€…†‡¢£¥©±~]|(?:\p{Extended_Pictographic}|[\u2605\u2606\u2700-\u27bf\u25b2-\u25c4])(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*/gu;

export const bulletCharacters: Rule = {
  id: 'compliance/bullet-characters',
  component: 'compliance',
  weight: 3,
  name: 'Characters in the bullets',
  source: sources.bulletPolicy,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['bullets'],
      severity: 'policy',
      passed: 'No banned character in the bullets',
      judge({ text, label }) {
        const { found, marks } = findAll(text, banned);
        if (found.length === 0) return null;
        return {
          evidence: `${label} holds ${quoteList(found)}: banned in bullets since 15 August 2024`,
          fix: `Take ${quoteList(found)} out, or write ${found.length === 1 ? 'it' : 'them'} as a word.`,
          marks,
        };
      },
    });
  },
};
