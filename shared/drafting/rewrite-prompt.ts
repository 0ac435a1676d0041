import type { RewriteConstraints, RewriteInput } from './text-provider';

/** What a provider is told, the same for all of them. Facts are handed over as data, not as instructions. */
export interface RewritePrompt {
  system: string;
  user: string;
}

const longestFact = 2000;

export function rewritePrompt(
  { facts, draft }: RewriteInput,
  { limits, count }: Pick<RewriteConstraints, 'limits' | 'count'>,
): RewritePrompt {
  const unit = (limit: { max: number; unit: string }) => `at most ${limit.max} ${limit.unit}`;
  const system = [
    'You rewrite the words of a listing of a DIY and tools seller on Amazon.co.uk, in British English.',
    'Use only the facts given. Never add a figure, unit, material, brand, use, claim or property that they do not hold; never turn a «not» round.',
    'No praise, no prices, no delivery, no guarantees, no contacts, no HTML, no emoji, no words in capitals.',
    `title: ${unit(limits.title)}, brand first, no word more than twice.`,
    ...(limits.itemHighlight === null
      ? []
      : [`itemHighlight: ${unit(limits.itemHighlight)}, short phrases that repeat no word of the title.`]),
    `bullets: ${limits.bullets.maxItems ?? 5} at most, each ${unit(limits.bullets)}, each another fact.`,
    `description: ${unit(limits.description)}, plain sentences.`,
    `Answer with JSON alone: {"candidates":[{"title":"","itemHighlight":"","bullets":[""],"description":""}]}, ${count} of them.`,
  ].join('\n');
  const given = facts
    .filter(({ isFact }) => isFact)
    .map(({ source, name, text }) => ({
      from: name === undefined ? source : `${source} ${name}`,
      text: text.slice(0, longestFact),
    }));
  return { system, user: JSON.stringify({ facts: given, draft }) };
}
