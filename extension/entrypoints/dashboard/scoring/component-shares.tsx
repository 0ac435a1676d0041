import type { EffectiveScoring } from '@shared/scoring/effective-scoring';
import { componentNames, components } from '@shared/scoring/rule';
import { withComponent, type ScoringForm } from '../../../dashboard/scoring-form';
import { Figure } from './figure';

export interface PartProps {
  form: ScoringForm;
  inherited: EffectiveScoring;
  onForm: (form: ScoringForm) => void;
}

/** The five shares of the total, with what each comes to of 100. */
export function ComponentShares({ form, inherited, onForm }: PartProps) {
  const shareOf = (name: (typeof components)[number]) =>
    form.components[name] ?? inherited.weights.components[name];
  const sum = components.reduce((total, name) => total + shareOf(name), 0);
  return (
    <fieldset class="scoring-part">
      <legend>Shares of the total</legend>
      <table class="scoring-table">
        <thead>
          <tr>
            <th scope="col">Component</th>
            <th scope="col">Share</th>
            <th scope="col">Of 100</th>
          </tr>
        </thead>
        <tbody>
          {components.map((name) => (
            <tr key={name}>
              <th scope="row">{componentNames[name]}</th>
              <td>
                <Figure
                  name={`Share of ${componentNames[name]}`}
                  figure={{
                    inherited: inherited.weights.components[name],
                    set: form.components[name] ?? null,
                    min: 0,
                    max: 100,
                  }}
                  onSet={(value) => onForm(withComponent(form, name, value))}
                />
              </td>
              <td>{sum === 0 ? '–' : (Math.round((1000 * shareOf(name)) / sum) / 10).toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
