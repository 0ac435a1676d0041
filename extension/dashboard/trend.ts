import type { ScoreHistory, ScoreStep } from '@shared/scoring/score-history';

/** One step of the trend as it is drawn and listed. */
export interface TrendStep {
  step: ScoreStep;
  /** A number for what changed in the listing or its offer, «R» for rules, limits or weights, «K» for what became known. */
  mark: string;
  shape: 'disc' | 'box';
}

/** A score's steps with their marks, oldest first; the first score is no change and has none. */
export function trendSteps(history: ScoreHistory | null): TrendStep[] {
  let number = 0;
  return (history?.steps ?? []).map((step) => {
    const kinds = step.causes.map((cause) => cause.kind);
    if (kinds.includes('listing') || kinds.includes('offer')) {
      number += 1;
      return { step, mark: String(number), shape: 'disc' };
    }
    if (kinds.includes('first')) return { step, mark: '', shape: 'disc' };
    return { step, mark: kinds.includes('knowledge') ? 'K' : 'R', shape: 'box' };
  });
}
