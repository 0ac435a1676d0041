import { components, type Component, type Rule } from '@shared/scoring/rule';
import type { Threshold } from '@shared/scoring/thresholds';
import type { WantedScoring } from '../store/scoring-settings';

/** One figure of the form: what holds without it, and what the seller set, if he did. */
export interface FormFigure {
  /** Ours, or the general setting where a category's is edited. */
  inherited: number;
  set: number | null;
  min: number;
  max: number;
}

export type ScoringForm = WantedScoring;

export const emptyForm: ScoringForm = { components: {}, rules: {}, thresholds: {} };

export function withComponent(form: ScoringForm, component: Component, value: number | null): ScoringForm {
  return { ...form, components: withValue(form.components, component, value) };
}

export function withRule(form: ScoringForm, rule: string, value: number | null): ScoringForm {
  return { ...form, rules: withValue(form.rules, rule, value) };
}

export function withThreshold(
  form: ScoringForm,
  rule: string,
  name: string,
  value: number | null,
): ScoringForm {
  const { [rule]: own = {}, ...others } = form.thresholds;
  const values = withValue(own, name, value);
  return { ...form, thresholds: Object.keys(values).length === 0 ? others : { ...others, [rule]: values } };
}

/** A figure set to null goes back to what is inherited. */
function withValue<K extends string>(
  values: Partial<Record<K, number>>,
  key: K,
  value: number | null,
): Record<string, number> {
  const { [key]: _old, ...rest } = values as Record<string, number>;
  return value === null ? rest : { ...rest, [key]: value };
}

export function sameForm(a: ScoringForm, b: ScoringForm): boolean {
  return figuresOf(a) === figuresOf(b);
}

export function isOurs(form: ScoringForm): boolean {
  return sameForm(form, emptyForm);
}

function figuresOf({ components: shares, rules, thresholds }: ScoringForm): string {
  const sorted = (values: object) => Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    sorted(shares),
    sorted(rules),
    sorted(thresholds).map(([rule, values]) => [rule, sorted(values as object)]),
  ]);
}

/** What keeps the form from being saved, as sentences; the server refuses the same. */
export function formProblems(
  form: ScoringForm,
  inherited: Record<Component, number>,
  rules: readonly Rule[],
): string[] {
  const problems: string[] = [];
  if (components.every((name) => (form.components[name] ?? inherited[name]) === 0)) {
    problems.push('One component at least must count.');
  }
  for (const [id, values] of Object.entries(form.thresholds)) {
    const rule = rules.find((known) => known.id === id);
    for (const [name, value] of Object.entries(values)) {
      const threshold = rule?.thresholds?.[name];
      if (rule && threshold && !fits(value, threshold)) {
        problems.push(`${rule.name}, ${threshold.name}: between ${threshold.min} and ${threshold.max}.`);
      }
    }
  }
  return problems;
}

function fits(value: number, { min, max }: Threshold): boolean {
  return Number.isFinite(value) && value >= min && value <= max;
}
