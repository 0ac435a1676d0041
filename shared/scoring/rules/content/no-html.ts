import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

const names =
  'a|abbr|article|aside|b|big|blockquote|body|br|button|caption|center|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|p|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|video';
/**
 * A tag: `<`, a name that HTML knows or one with a colon (pasted from a word processor), at most 200 characters, `>`; a
 * comment; or a tag that the text's end or another tag cut off. «<10 mm» and «x < y > z» are none.
 */
const tag = new RegExp(
  String.raw`<\/?(?:${names}|\w{1,10}:\w{1,20})(?:\s[^<>]{0,200})?\s?\/?>|<!--|<!doctype|<\/(?:${names})\s*(?=$|<)|(?<!\w)<(?:strong|span|div|font|table|ul|ol|li|br|em|h[1-6]|p)(?:\s[^<>]{0,200})?(?=$|<)`,
  'gi',
);
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
