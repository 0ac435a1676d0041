import { findAll } from '../../find-all';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';
import { quoteList } from '../../wording';

/**
 * Addresses of the web, of mail, and British telephone numbers written in groups (a part number is not). Each is
 * sought only where its hint stands: they are slow, and most texts hold none.
 */
const contacts: readonly { hint: RegExp; contact: RegExp }[] = [
  { hint: /https?:|www\./i, contact: /https?:\/\/\S{1,200}|\bwww\.\S{3,200}/gi },
  {
    hint: /\.(?:co\.uk|org|com|net|shop|store|eu|info)\b/i,
    contact: /(?<![\w.@-])(?!www\.)[a-z0-9-]{2,60}\.(?:co\.uk|org\.uk|com|net|org|shop|store|eu|info)\b/gi,
  },
  { hint: /@/, contact: /[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]{2,10}\b/gi },
  {
    hint: /\d \d{3}/,
    contact: /(?<![\w-])(?:\+44 ?\(?0?\)? ?\d{2,4}|\(0\d{2,4}\)|0[12378]\d{2,3}) \d{3,4} ?\d{3,4}(?![\w-])/g,
  },
  { hint: /whats/i, contact: /\bwhats ?app (?:us|on|:)/gi },
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
        const all = contacts
          .filter(({ hint }) => hint.test(text))
          .map(({ contact }) => findAll(text, contact));
        const found = all.flatMap((one) => one.found);
        if (found.length === 0) return null;
        return {
          evidence: `${label} gives a contact or link: ${quoteList(found)}`,
          fix: 'Take it out; buyers reach you through Amazon’s messages.',
          marks: all.flatMap((one) => one.marks),
        };
      },
    });
  },
};
