/** A packing problem in numbers: which words to buy so that the phrases whose words are all bought are worth most. */
export interface PackProblem {
  /** Cost of each word. */
  costs: readonly number[];
  /** The words that each phrase needs, by index; at least one. */
  phrases: readonly (readonly number[])[];
  /** Worth of each phrase, above 0. */
  values: readonly number[];
  budget: number;
}

interface Packing {
  chosen: boolean[];
  spent: number;
  value: number;
}

/** Words sold off and bought anew at most so often without gain: the search ends long before on real lists. */
const mostRounds = 40;

/**
 * Chooses words. Greedy by worth per byte, where a purchase is worth every phrase that it completes; then words are
 * exchanged as long as that helps. The problem is a set-union knapsack (NP-hard), so this is not always the optimum: the
 * test holds it to 99 % of HiGHS' on seeded cases.
 */
export function searchPacking(problem: PackProblem): boolean[] {
  const phrasesOfWord = indexOf(problem);
  const context = { ...problem, phrasesOfWord };
  let best = fill(context, empty(context), new Set());
  for (let round = 0; round < mostRounds; round++) {
    const better = improve(context, best);
    if (better === null) break;
    best = better;
  }
  return best.chosen;
}

type Context = PackProblem & { phrasesOfWord: readonly (readonly number[])[] };

function indexOf({ costs, phrases }: PackProblem): number[][] {
  const index = costs.map((): number[] => []);
  phrases.forEach((words, phrase) => words.forEach((word) => index[word]?.push(phrase)));
  return index;
}

function empty({ costs }: Context): Packing {
  return { chosen: costs.map(() => false), spent: 0, value: 0 };
}

/** Buys the words of one phrase after another, best worth per byte first, while any fits. */
function fill(context: Context, from: Packing, banned: ReadonlySet<number>): Packing {
  const packing = { ...from, chosen: [...from.chosen] };
  for (;;) {
    let best: { words: number[]; cost: number; gain: number } | null = null;
    for (let phrase = 0; phrase < context.phrases.length; phrase++) {
      const words = missingOf(context, packing, phrase);
      if (words.length === 0 || words.some((word) => banned.has(word))) continue;
      const cost = costOf(context, words);
      if (packing.spent + cost > context.budget) continue;
      const gain = gainOf(context, packing, words);
      if (best === null || gain * best.cost > best.gain * cost) best = { words, cost, gain };
    }
    if (best === null) return packing;
    for (const word of best.words) packing.chosen[word] = true;
    packing.spent += best.cost;
    packing.value += best.gain;
  }
}

function missingOf({ phrases }: Context, { chosen }: Packing, phrase: number): number[] {
  return (phrases[phrase] ?? []).filter((word) => chosen[word] !== true);
}

function costOf({ costs }: Context, words: readonly number[]): number {
  return words.reduce((sum, word) => sum + (costs[word] ?? 0), 0);
}

/** Worth of all phrases that are whole once these words are bought. */
function gainOf(
  { phrases, values, phrasesOfWord }: Context,
  { chosen }: Packing,
  words: readonly number[],
): number {
  let gain = 0;
  const [first] = words;
  for (const word of words) {
    for (const phrase of phrasesOfWord[word] ?? []) {
      const needed = phrases[phrase] ?? [];
      // A phrase that needs two of the new words is counted at the first of them.
      if (
        word !== first &&
        needed.some(
          (other) => other !== word && words.indexOf(other) < words.indexOf(word) && words.includes(other),
        )
      )
        continue;
      if (needed.every((other) => chosen[other] === true || words.includes(other)))
        gain += values[phrase] ?? 0;
    }
  }
  return gain;
}

function improve(context: Context, packing: Packing): Packing | null {
  let best: Packing | null = null;
  const consider = (candidate: Packing) => {
    if (candidate.value > (best ?? packing).value * (1 + 1e-12)) best = candidate;
  };
  for (let word = 0; word < context.costs.length; word++) {
    if (packing.chosen[word] === true)
      consider(fill(context, without(context, packing, [word]), new Set([word])));
  }
  for (let phrase = 0; phrase < context.phrases.length; phrase++) {
    const words = missingOf(context, packing, phrase);
    if (words.length > 0 && costOf(context, words) <= context.budget)
      consider(forceIn(context, packing, words));
  }
  return best;
}

/** Buys these words at all costs, selling the words that lose least per byte until they fit, then fills up. */
function forceIn(context: Context, packing: Packing, words: readonly number[]): Packing {
  let current = packing;
  const cost = costOf(context, words);
  while (current.spent + cost > context.budget) {
    let cheapest: { word: number; loss: number } | null = null;
    for (let word = 0; word < context.costs.length; word++) {
      if (current.chosen[word] !== true) continue;
      const loss = lossOf(context, current, word) / (context.costs[word] ?? 1);
      if (cheapest === null || loss < cheapest.loss) cheapest = { word, loss };
    }
    if (cheapest === null) return packing;
    current = without(context, current, [cheapest.word]);
  }
  const gain = gainOf(context, current, words);
  const chosen = [...current.chosen];
  for (const word of words) chosen[word] = true;
  return fill(context, { chosen, spent: current.spent + cost, value: current.value + gain }, new Set());
}

/** Worth of the whole phrases that need a word. */
function lossOf({ phrases, values, phrasesOfWord }: Context, { chosen }: Packing, word: number): number {
  let loss = 0;
  for (const phrase of phrasesOfWord[word] ?? []) {
    if ((phrases[phrase] ?? []).every((other) => chosen[other] === true)) loss += values[phrase] ?? 0;
  }
  return loss;
}

/** Without these words, nor those that no whole phrase needs any more. */
function without(context: Context, packing: Packing, words: readonly number[]): Packing {
  let { spent, value } = packing;
  const current = { ...packing, chosen: [...packing.chosen] };
  const drop = (word: number) => {
    value -= lossOf(context, current, word);
    spent -= context.costs[word] ?? 0;
    current.chosen[word] = false;
  };
  words.forEach(drop);
  for (let word = 0; word < context.costs.length; word++) {
    if (current.chosen[word] === true && lossOf(context, current, word) === 0) drop(word);
  }
  return { chosen: current.chosen, spent, value };
}
