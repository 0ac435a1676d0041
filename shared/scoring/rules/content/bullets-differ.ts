import { tokensOf } from '../../../keywords/tokens';
import { judgeTexts } from '../../judge-texts';
import type { Rule } from '../../rule';
import { sources } from '../../sources.data';

/** So much in common, of all the words of both, is one bullet said twice; shorter ones must be the same throughout. */
const alike = 0.8;
const fewest = 5;

export const bulletsDiffer: Rule = {
  id: 'content/bullets-differ',
  component: 'content',
  weight: 2,
  name: 'Bullets differ',
  source: sources.ourReading,
  measure(subject) {
    const seen: { words: ReadonlySet<string>; label: string }[] = [];
    return judgeTexts(subject, {
      fields: ['bullets'],
      severity: 'warning',
      passed: 'Every bullet says something else',
      judge({ text, label }) {
        const words = new Set(tokensOf(text).map(({ key }) => key));
        const earlier = seen.find((one) => isAlike(one.words, words));
        if (earlier === undefined) {
          seen.push({ words, label: label.toLowerCase() });
          return null;
        }
        return {
          evidence: `${label} says the same as ${earlier.label}`,
          fix: 'Say another fact in its place.',
        };
      },
    });
  },
};

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  const all = a.size + b.size - common;
  return common === all || (Math.min(a.size, b.size) >= fewest && common / all >= alike);
}
