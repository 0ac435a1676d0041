import {
  buyPhrase,
  copyState,
  emptyState,
  gainOf,
  lossOf,
  sellWord,
  type PackProblem,
  type PackState,
} from './pack-state';

/** Exchanges tried in all, so that a list of thousands ends too: about 10 ms for 200 phrases. */
const mostTrials = 1500;
/** Words sold at once to leave a local optimum. */
const kickWords = 4;
const betterBy = 1e-9;

/**
 * Chooses words. Two beginnings: greedy, buying by worth per byte, where a purchase is worth every phrase that it
 * completes; and the reverse, selling from the whole list what loses least. From each, words are exchanged as long as
 * that helps, then the better one is kicked and mended for what is left of the trials. The problem is a set-union
 * knapsack (NP-hard), so this is not always the optimum: the test holds it to 99 % of HiGHS' on seeded cases. The same
 * list always gives the same answer.
 */
export function searchPacking(problem: PackProblem): Uint8Array {
  const search: Search = { best: emptyState(problem), trial: emptyState(problem), left: mostTrials };
  const other: Search = { ...search, best: emptyState(problem) };
  fill(search.best, -1);
  improve(search);
  problem.phrases.forEach((_, phrase) => buyPhrase(other.best, phrase));
  makeRoom(other.best, -1);
  fill(other.best, -1);
  other.left = search.left;
  improve(other);
  if (other.best.value > search.best.value) search.best = other.best;
  search.left = other.left;
  return kick(search).chosen;
}

interface Search {
  best: PackState;
  trial: PackState;
  left: number;
}

/** Exchanges until none helps: each word sold for the best of the rest, each phrase bought by selling what loses least. */
function improve(search: Search): void {
  const { best, trial } = search;
  const { costs, phrases, budget } = best.problem;
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let word = 0; word < costs.length && search.left > 0; word++) {
      if (best.chosen[word] !== 1) continue;
      search.left--;
      copyState(best, trial);
      sellWord(trial, word);
      fill(trial, word);
      isBetter = accept(search) || isBetter;
    }
    for (let phrase = 0; phrase < phrases.length && search.left > 0; phrase++) {
      if (best.lacking[phrase] === 0 || (best.lackingCost[phrase] ?? 0) > budget) continue;
      search.left--;
      copyState(best, trial);
      if (!makeRoom(trial, phrase)) continue;
      buyPhrase(trial, phrase);
      fill(trial, -1);
      isBetter = accept(search) || isBetter;
    }
  }
}

function accept({ best, trial }: Search): boolean {
  if (trial.value <= best.value * (1 + betterBy)) return false;
  copyState(trial, best);
  return true;
}

/** Sells a few words, mends and improves; keeps what is better. The words are drawn by a fixed sequence. */
function kick(search: Search): PackState {
  const { best } = search;
  const inner: Search = { best: emptyState(best.problem), trial: search.trial, left: search.left };
  let draw = 1;
  while (inner.left > 0) {
    inner.left--;
    copyState(best, inner.best);
    let sold = -1;
    for (let count = 0; count < kickWords; count++) {
      const held = wordsOf(inner.best);
      if (held.length === 0) break;
      draw = (Math.imul(draw, 1_664_525) + 1_013_904_223) >>> 0;
      sold = held[Math.floor((draw / 2 ** 32) * held.length)] ?? -1;
      sellWord(inner.best, sold);
    }
    fill(inner.best, sold);
    improve(inner);
    if (inner.best.value > best.value * (1 + betterBy)) copyState(inner.best, best);
  }
  return best;
}

function wordsOf({ chosen }: PackState): number[] {
  const words: number[] = [];
  for (let word = 0; word < chosen.length; word++) if (chosen[word] === 1) words.push(word);
  return words;
}

/** Buys one phrase after another, best worth per byte first, while any fits; none that needs the banned word. */
function fill(state: PackState, banned: number): void {
  const { problem, lacking, lackingCost } = state;
  for (;;) {
    const room = problem.budget - state.spent;
    let best = -1;
    let bestGain = 0;
    let bestCost = 1;
    for (let phrase = 0; phrase < lacking.length; phrase++) {
      const cost = lackingCost[phrase] ?? 0;
      if (lacking[phrase] === 0 || cost > room) continue;
      if (banned >= 0 && problem.phrases[phrase]?.includes(banned) === true) continue;
      const gain = gainOf(state, phrase);
      if (gain * bestCost > bestGain * cost) {
        best = phrase;
        bestGain = gain;
        bestCost = cost;
      }
    }
    if (best < 0) return;
    buyPhrase(state, best);
  }
}

/** Sells the words that lose least per byte until the phrase fits (-1: until the budget is kept). False when it never does. */
function makeRoom(state: PackState, phrase: number): boolean {
  const { problem, chosen, lackingCost } = state;
  const kept = problem.phrases[phrase] ?? [];
  // Selling may take an unused word of the phrase with it, so what it lacks is asked anew.
  while (state.spent + (lackingCost[phrase] ?? 0) > problem.budget) {
    let cheapest = -1;
    let least = Infinity;
    for (let word = 0; word < chosen.length; word++) {
      if (chosen[word] !== 1 || kept.includes(word)) continue;
      const loss = lossOf(state, word) / (problem.costs[word] ?? 1);
      if (loss < least) {
        cheapest = word;
        least = loss;
      }
    }
    if (cheapest < 0) return false;
    sellWord(state, cheapest);
  }
  return true;
}
