import { tokensOf } from '../../../keywords/tokens';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

export const bulletsDiffer: Rule = {
  id: 'content/bullets-differ',
  component: 'content',
  weight: 2,
  name: 'Bullets differ',
  source: sources.ourReading,
  measure(subject) {
    const seen = new Map<string, string>();
    return judgeTexts(subject, {
      fields: ['bullets'],
      severity: 'warning',
      passed: 'Every bullet says something else',
      judge({ text, label }) {
        const key = tokensOf(text)
          .map((token) => token.key)
          .join(' ');
        const earlier = seen.get(key);
        if (earlier === undefined) {
          seen.set(key, label.toLowerCase());
          return null;
        }
        return { evidence: `${label} says the same as ${earlier}`, fix: 'Say another fact in its place.' };
      },
    });
  },
};
