import { stakes, type Recommendation } from './recommendation';

/** Suppressed, then policy, then money at stake, then points; the easier first where all else is equal. */
export function inOrderOfStake(
  recommendations: readonly Recommendation[],
  profit30d: number | null,
): Recommendation[] {
  return recommendations.toSorted((a, b) => compareStakes({ ...a, profit30d }, { ...b, profit30d }));
}

type Ranked = Pick<Recommendation, 'stake' | 'gain' | 'points' | 'isSafe' | 'key'> & {
  profit30d: number | null;
};

/** Order across listings: profit of the last 30 days decides within a stake, points only after it. */
export function compareStakes(a: Ranked, b: Ranked): number {
  return (
    stakes.indexOf(a.stake) - stakes.indexOf(b.stake) ||
    (b.profit30d ?? 0) - (a.profit30d ?? 0) ||
    (b.gain ?? b.points) - (a.gain ?? a.points) ||
    Number(b.isSafe) - Number(a.isSafe) ||
    (a.key < b.key ? -1 : 1)
  );
}
