import { components } from './rule';
import type { ScoringContext } from './rule';
import type { ScoringSettings } from './scoring-settings';
import { defaultWeights, type Weights } from './weights';

/** What a listing is scored with: ours, changed by the seller's general settings, changed by those of its category. */
export interface EffectiveScoring {
  weights: Weights;
  thresholds: NonNullable<ScoringContext['thresholds']>;
  /** Rises whenever one of the settings behind it changes; 0 when all is ours. */
  version: number;
}

type Settings = Pick<ScoringSettings, 'components' | 'rules' | 'thresholds' | 'version'>;

/** Settings in order of precedence, the weakest first: general, then the category's. */
export function effectiveScoring(settings: readonly (Settings | null | undefined)[]): EffectiveScoring {
  const weights: Weights = { components: { ...defaultWeights.components }, rules: {} };
  const rules: Record<string, number> = {};
  const thresholds: Record<string, Record<string, number>> = {};
  let version = 0;
  for (const layer of settings) {
    if (!layer) continue;
    for (const name of components)
      weights.components[name] = layer.components[name] ?? weights.components[name];
    Object.assign(rules, layer.rules);
    for (const [rule, values] of Object.entries(layer.thresholds))
      thresholds[rule] = { ...thresholds[rule], ...values };
    version += layer.version;
  }
  return { weights: { ...weights, rules }, thresholds, version };
}
