import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/**
 * `~ # < > *` as an identifier or a measure: «#2», «~10 mm», «<5 mm», «10 * 20 mm», «4*AA», «C#». Anything else
 * is an ornament. Stars of rating, hash tags and rows of signs are ornaments however near a figure.
 */
const sign = /[~#<>*]+/g;

export const titleOrnaments: Rule = {
  id: 'compliance/title-ornaments',
  component: 'compliance',
  weight: 2,
  name: 'No ornaments in the title',
  source: sources.titleStyle,
  measure(subject) {
    const brand = subject.brand.known ? subject.brand.value : '';
    return judgeTexts(subject, {
      fields: ['title', 'itemHighlight'],
      severity: 'policy',
      passed: 'No ornament in the title',
      judge({ text, label }) {
        if (!/[~#<>*]/.test(text)) return null;
        const rest = brand === '' ? text : text.replaceAll(brand, ' '.repeat(brand.length));
        const marks: [number, number][] = [];
        for (const match of rest.matchAll(sign)) {
          const end = match.index + match[0].length;
          if (!isMeasure(match[0], rest.slice(0, match.index), rest.slice(end)))
            marks.push([match.index, end]);
        }
        if (marks.length === 0) return null;
        const found = [...new Set(marks.map(([start, end]) => text.slice(start, end)))];
        return {
          evidence: `${quoteList(found)} in the ${label.toLowerCase()}: allowed only as an identifier or a measure`,
          fix: `Take ${quoteList(found)} out.`,
          marks,
        };
      },
    });
  },
};

function isMeasure(found: string, before: string, after: string): boolean {
  if (found.length > 1) return false;
  const isFigureAfter = /^\s?[\d.]/.test(after);
  if (found === '*')
    return (
      /[\d"a-z]\s?$/i.test(before) &&
      /\d[a-z"]{0,3}\s?$/i.test(before) &&
      (isFigureAfter || /^\s?[A-Z]/.test(after))
    );
  if (found === '#') return isFigureAfter || /\b(?:C|F)$/.test(before);
  return isFigureAfter;
}
