import loadHighs from 'highs';
import type { PackProblem } from '../pack-state';

/** For tests and the bench: the optimum, to 0.05 %, by HiGHS, an exact solver of integer programmes (3.5 MB, so never shipped). */
export async function exactPacking(): Promise<(problem: PackProblem) => number> {
  const highs = await loadHighs();
  return ({ costs, phrases, values, budget }) => {
    const terms = (parts: string[]) => parts.join(' + ');
    const lines = [
      'Maximize',
      ` worth: ${terms(values.map((value, phrase) => `${value} p${phrase}`))}`,
      'Subject To',
      ` room: ${terms(costs.map((cost, word) => `${cost} w${word}`))} <= ${budget}`,
      ...phrases.flatMap((words, phrase) =>
        words.map((word) => ` n${phrase}_${word}: p${phrase} - w${word} <= 0`),
      ),
      'Bounds',
      ...phrases.map((_, phrase) => ` 0 <= p${phrase} <= 1`),
      'Binary',
      ...costs.map((_, word) => ` w${word}`),
      'End',
    ];
    const solution = highs.solve(lines.join('\n'), { mip_rel_gap: 5e-4 });
    if (solution.Status !== 'Optimal') throw new Error(`HiGHS says ${solution.Status}`);
    return solution.ObjectiveValue;
  };
}
