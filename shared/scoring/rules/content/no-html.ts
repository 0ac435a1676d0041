import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/** A tag: `<`, a name that HTML knows, at most 200 characters, `>`. «<10 mm» and «x < y > z» are none. */
const tag =
  /<\/?(?:a|abbr|b|big|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|link|meta|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)(?:\s[^<>]{0,200})?\s?\/?>/gi;
const lineBreak = /^<\/?br\s?\/?>$/i;

export const noHtml: Rule = {
  id: 'content/no-html',
  component: 'content',
  weight: 2,
  name: 'No HTML',
  source: sources.allText,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['title', 'itemHighlight', 'bullets', 'description'],
      severity: 'policy',
      passed: 'No HTML in the texts',
      judge({ text, label, field }) {
        if (!text.includes('<')) return null;
        const all = findAll(text, tag);
        // <br> is allowed in the description alone.
        const isAllowed = (found: string) => field === 'description' && lineBreak.test(found);
        const found = all.found.filter((one) => !isAllowed(one));
        if (found.length === 0) return null;
        return {
          evidence: `${label} holds HTML: ${quoteList(found)}`,
          fix: field === 'description' ? 'Take the tags out; only <br> is allowed.' : 'Take the tags out.',
          marks: all.marks.filter(([start, end]) => !isAllowed(text.slice(start, end))),
        };
      },
    });
  },
};
