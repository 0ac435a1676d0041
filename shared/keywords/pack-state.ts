/** A packing problem in numbers: which words to buy so that the phrases whose words are all bought are worth most. */
export interface PackProblem {
  /** Cost of each word, above 0. */
  costs: readonly number[];
  /** The words that each phrase needs, by index, each once; at least one. */
  phrases: readonly (readonly number[])[];
  /** Worth of each phrase, above 0. */
  values: readonly number[];
  budget: number;
}

/** Words bought so far, with what each phrase still lacks kept up to date: the search asks it a hundred thousand times. */
export interface PackState {
  problem: PackProblem;
  phrasesOfWord: readonly (readonly number[])[];
  chosen: Uint8Array;
  /** Words that each phrase lacks, and their cost. */
  lacking: Int32Array;
  lackingCost: Int32Array;
  /** Whole phrases that need each word. */
  uses: Int32Array;
  spent: number;
  value: number;
  /** Scratch: how many of the words under question each phrase needs. */
  hits: Int32Array;
}

export function emptyState(problem: PackProblem): PackState {
  const phrasesOfWord = problem.costs.map((): number[] => []);
  problem.phrases.forEach((words, phrase) => words.forEach((word) => phrasesOfWord[word]?.push(phrase)));
  return {
    problem,
    phrasesOfWord,
    chosen: new Uint8Array(problem.costs.length),
    lacking: Int32Array.from(problem.phrases, (words) => words.length),
    lackingCost: Int32Array.from(problem.phrases, (words) =>
      words.reduce((sum, word) => sum + (problem.costs[word] ?? 0), 0),
    ),
    uses: new Int32Array(problem.costs.length),
    spent: 0,
    value: 0,
    hits: new Int32Array(problem.phrases.length),
  };
}

/** Makes `to` what `from` is; both of one problem. */
export function copyState(from: PackState, to: PackState): void {
  to.chosen.set(from.chosen);
  to.lacking.set(from.lacking);
  to.lackingCost.set(from.lackingCost);
  to.uses.set(from.uses);
  to.spent = from.spent;
  to.value = from.value;
}

/** Worth of every phrase that the purchase of this one's words would complete. */
export function gainOf(state: PackState, phrase: number): number {
  const { problem, phrasesOfWord, chosen, lacking, hits } = state;
  let gain = 0;
  const words = problem.phrases[phrase] ?? [];
  for (const word of words) {
    if (chosen[word] === 1) continue;
    for (const other of phrasesOfWord[word] ?? []) {
      const hit = (hits[other] ?? 0) + 1;
      hits[other] = hit;
      if (hit === lacking[other]) gain += problem.values[other] ?? 0;
    }
  }
  for (const word of words) {
    if (chosen[word] !== 1) for (const other of phrasesOfWord[word] ?? []) hits[other] = 0;
  }
  return gain;
}

/** Buys what a phrase lacks. */
export function buyPhrase(state: PackState, phrase: number): void {
  for (const word of state.problem.phrases[phrase] ?? []) if (state.chosen[word] !== 1) turn(state, word, 1);
}

/** Sells a word, and those that no whole phrase needs any more. */
export function sellWord(state: PackState, word: number): void {
  turn(state, word, 0);
  for (let other = 0; other < state.chosen.length; other++) {
    if (state.chosen[other] === 1 && state.uses[other] === 0) turn(state, other, 0);
  }
}

/** Worth of the whole phrases that need a word. */
export function lossOf({ problem, phrasesOfWord, lacking }: PackState, word: number): number {
  let loss = 0;
  for (const phrase of phrasesOfWord[word] ?? [])
    if (lacking[phrase] === 0) loss += problem.values[phrase] ?? 0;
  return loss;
}

function turn(state: PackState, word: number, to: 0 | 1): void {
  const { problem, phrasesOfWord, chosen, lacking, lackingCost, uses } = state;
  const cost = problem.costs[word] ?? 0;
  chosen[word] = to;
  state.spent += to === 1 ? cost : -cost;
  for (const phrase of phrasesOfWord[word] ?? []) {
    const before = lacking[phrase] ?? 0;
    const after = to === 1 ? before - 1 : before + 1;
    lacking[phrase] = after;
    lackingCost[phrase] = (lackingCost[phrase] ?? 0) + (to === 1 ? -cost : cost);
    if (before !== 0 && after !== 0) continue;
    const sign = after === 0 ? 1 : -1;
    state.value += sign * (problem.values[phrase] ?? 0);
    for (const other of problem.phrases[phrase] ?? []) uses[other] = (uses[other] ?? 0) + sign;
  }
}
