import { findPhrases } from '../../phrases/judge-phrases';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/**
 * Addresses of the web and of mail, names on social media, and British telephone numbers. A part number is none: a
 * number must be written in groups, or follow a word such as «Tel». Each is sought only where its hint stands: they are
 * slow, and most texts hold none.
 */
const contacts: readonly { hint: RegExp; contact: RegExp }[] = [
  { hint: /https?:|www\./i, contact: /https?:\/\/\S{1,200}|\bwww\.\S{3,200}/gi },
  {
    hint: /\.(?:co\.uk|org|com|net|shop|store|eu|info|uk|co|biz)\b/i,
    contact:
      /(?<![\w.@-])(?!www\.)(?=[\w-]*[a-z])[a-z0-9-]{2,60}\.(?:co\.uk|org\.uk|com|net|org|shop|store|eu|info|uk|biz|co)\b(?!\.\w)/gi,
  },
  // As words these endings are common, so only where nothing is in capitals and a word leads there.
  {
    hint: /\.(?:tools|online|site|me|io|be|example)\b/,
    contact: /(?<![\w.@-])[a-z][a-z0-9-]{2,60}\.(?:tools|online|site|me|io|be\/\w+|example)\b/g,
  },
  { hint: /@/, contact: /[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]{2,10}\b/gi },
  {
    hint: /@|facebook|instagram|insta|tiktok|twitter|whatsapp|youtube/i,
    contact:
      /\b(?:follow|find|tag|us|facebook|instagram|insta|tiktok|twitter|whatsapp|youtube)(?: us)?(?: (?:on|at|is))? ?[:@/]{1,2} ?@?[a-z][\w.]{2,40}/gi,
  },
  {
    hint: /[[(] ?(?:at|dot)|\bdot\b/i,
    contact: /[\w.-]{1,60} ?[[(] ?(?:at|@) ?[\])] ?[\w.-]{1,60}/gi,
  },
  {
    hint: /(?:0|\+)\d/,
    contact:
      /(?<![\w-])(?:(?:\+|00)44 ?(?:\(0\))? ?\d{2,4}|\(0\d{2,4}\)|0[12378]\d{1,4})[ -]\d{3,4}[ -]?\d{3,4}(?![\w-])/g,
  },
  {
    hint: /0\d{9}/,
    contact:
      /\b(?:tel|telephone|phone|call|ring|text|mobile|mob|whatsapp|fax)\b(?: (?:us|no|number|on))*[.:]? ?(?:\+44|0)\d{9,10}(?!\d)/gi,
  },
];

export const noContacts: Rule = {
  id: 'compliance/no-contacts',
  component: 'compliance',
  weight: 3,
  name: 'No contacts or links',
  source: sources.allText,
  measure(subject) {
    return judgeTexts(subject, {
      fields: ['title', 'itemHighlight', 'bullets', 'description'],
      severity: 'policy',
      passed: 'No contact and no link in the texts',
      judge({ text, label }) {
        const { found, marks } = findPhrases(text, {
          topics: ['contact'],
          expressions: contacts.flatMap(({ hint, contact }) => (hint.test(text) ? [contact] : [])),
        });
        if (found.length === 0) return null;
        return {
          evidence: `${label} gives a contact or link: ${quoteList(found)}`,
          fix: 'Take it out; buyers reach you through Amazon’s messages.',
          marks,
        };
      },
    });
  },
};
