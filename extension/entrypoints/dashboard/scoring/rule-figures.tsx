import { useState } from 'preact/hooks';
import { componentNames, components, type Rule } from '@shared/scoring/rule';
import { rules } from '@shared/scoring/rules';
import { withRule, withThreshold } from '../../../dashboard/scoring-form';
import { Why } from '../../../ui/why';
import type { PartProps } from './component-shares';
import { Figure } from './figure';

/** Every rule with its weight within its component and the figures that it judges by. */
export function RuleFigures(props: PartProps) {
  const [shown, setShown] = useState<(typeof components)[number]>('seo');
  const listed = rules.filter(({ component }) => component === shown);
  return (
    <fieldset class="scoring-part">
      <legend>Rules</legend>
      <div class="tabs" role="group" aria-label="Component">
        {components.map((name) => (
          <button
            key={name}
            type="button"
            class={`tab ${name === shown ? 'on' : ''}`}
            aria-pressed={name === shown}
            onClick={() => setShown(name)}
          >
            {componentNames[name]} <span class="muted">{countOf(name)}</span>
          </button>
        ))}
      </div>
      <table class="scoring-table">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Weight</th>
            <th scope="col">Judged by</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((rule) => (
            <RuleRow key={rule.id} rule={rule} {...props} />
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

function countOf(name: (typeof components)[number]): number {
  return rules.filter(({ component }) => component === name).length;
}

function RuleRow({ rule, form, inherited, onForm }: PartProps & { rule: Rule }) {
  const weight = {
    inherited: inherited.weights.rules[rule.id] ?? rule.weight,
    set: form.rules[rule.id] ?? null,
    min: 0,
    max: 100,
  };
  const isOff = (weight.set ?? weight.inherited) === 0;
  return (
    <tr class={isOff ? 'is-off' : ''}>
      <th scope="row">
        <Why about={rule.name} source={rule.source}>
          {rule.name}
        </Why>
        {isOff && <span class="muted"> · off</span>}
      </th>
      <td>
        <Figure
          name={`Weight of ${rule.name}`}
          figure={weight}
          onSet={(value) => onForm(withRule(form, rule.id, value))}
        />
      </td>
      <td>
        <div class="thresholds">
          {Object.entries(rule.thresholds ?? {}).map(([name, threshold]) => (
            <label key={name} class="row">
              <Figure
                name={`${rule.name}: ${threshold.name}`}
                unit={threshold.unit}
                figure={{
                  inherited: inherited.thresholds[rule.id]?.[name] ?? threshold.default,
                  set: form.thresholds[rule.id]?.[name] ?? null,
                  min: threshold.min,
                  max: threshold.max,
                }}
                step={threshold.max <= 5 ? 0.1 : 1}
                onSet={(value) => onForm(withThreshold(form, rule.id, name, value))}
              />
              <span class="muted small">{threshold.name}</span>
            </label>
          ))}
        </div>
      </td>
    </tr>
  );
}
