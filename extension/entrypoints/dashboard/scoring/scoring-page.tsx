import { useMemo, useState } from 'preact/hooks';
import { effectiveScoring } from '@shared/scoring/effective-scoring';
import { rules } from '@shared/scoring/rules';
import { generalSettings } from '@shared/scoring/scoring-settings';
import { emptyForm, formProblems, isOurs, sameForm, type ScoringForm } from '../../../dashboard/scoring-form';
import { useLive } from '../../../store/live-signal';
import { readScoringSettings, resetScoring, saveScoring } from '../../../store/scoring-settings';
import { Button } from '../../../ui/button';
import { usePanel } from '../../sidepanel/panel-context';
import type { DashboardPage } from '../page';
import { usePortfolio } from '../portfolio-context';
import { ComponentShares } from './component-shares';
import { Effect } from './effect';
import { RuleFigures } from './rule-figures';
import './scoring.css';

/** What the score is made of, and the seller's own say in it: `#/scoring`. */
export const scoringPage: DashboardPage = { id: 'scoring', name: 'Scoring', icon: 'flag', View: ScoringView };

function ScoringView() {
  const { store } = usePanel();
  const { categories } = usePortfolio();
  const [category, setCategory] = useState(generalSettings);
  const [general, special] = useLive(
    () => readScoringSettings(store.caches, [generalSettings, category]),
    [undefined, undefined],
    `scoring ${category}`,
  );
  const isGeneral = category === generalSettings;
  const stored = isGeneral ? general : special;
  const inherited = useMemo(() => effectiveScoring(isGeneral ? [] : [general]), [isGeneral, general]);
  return (
    <div class="scoring">
      <label class="row">
        <span class="muted">For</span>
        <select value={category} onChange={(event) => setCategory(event.currentTarget.value)}>
          <option value={generalSettings}>all categories</option>
          {categories.map(({ value, count }) => (
            <option key={value} value={value}>
              {value} ({count})
            </option>
          ))}
        </select>
        <span class="muted">
          {isGeneral
            ? 'A category may have figures of its own.'
            : 'What is not set here is as for all categories.'}
        </span>
      </label>
      <Form
        key={`${category} ${stored?.version ?? 0} ${stored?.updatedAt ?? 0}`}
        category={category}
        stored={stored ?? emptyForm}
        inherited={inherited}
      />
    </div>
  );
}

interface FormProps {
  category: string;
  stored: ScoringForm;
  inherited: ReturnType<typeof effectiveScoring>;
}

function Form({ category, stored, inherited }: FormProps) {
  const { store, network, tryNow } = usePanel();
  const [form, setForm] = useState<ScoringForm>(stored);
  const problems = formProblems(form, inherited.weights.components, rules);
  const isChanged = !sameForm(form, stored);
  const save = () =>
    void saveScoring(store, category, form, network.now()).then(() => {
      tryNow();
    });
  const reset = () => void resetScoring(store, category, network.now()).then(tryNow);
  return (
    <form
      class="scoring-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && problems.length === 0) save();
      }}
    >
      <ComponentShares form={form} inherited={inherited} onForm={setForm} />
      <RuleFigures form={form} inherited={inherited} onForm={setForm} />
      <div class="scoring-foot">
        <div class="grow" role="status">
          {problems.length > 0 ? (
            <p class="bad">{problems[0]}</p>
          ) : isChanged ? (
            <Effect category={category} form={form} />
          ) : (
            <p class="muted">
              Changing a figure scores your listings anew; old scores keep the figures that they had.
            </p>
          )}
        </div>
        {!isOurs(stored) && <Button onClick={reset}>Back to Plumbline’s figures</Button>}
        {isChanged && <Button onClick={() => setForm(stored)}>Undo</Button>}
        <Button primary type="submit" disabled={!isChanged || problems.length > 0} onClick={() => {}}>
          Save
        </Button>
      </div>
    </form>
  );
}
