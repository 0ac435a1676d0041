import type { FormFigure } from '../../../dashboard/scoring-form';

export interface FigureProps {
  figure: FormFigure;
  /** As a reader says it: «share of SEO». */
  name: string;
  unit?: string;
  step?: number;
  /** Null: as inherited. */
  onSet: (value: number | null) => void;
}

/** A number that shows what is inherited until it is set; emptied, it is inherited again. */
export function Figure({ figure, name, unit, step = 1, onSet }: FigureProps) {
  const { inherited, set, min, max } = figure;
  return (
    <span class={`figure ${set === null ? '' : 'is-set'}`}>
      <input
        type="number"
        aria-label={name}
        min={min}
        max={max}
        step={step}
        placeholder={String(inherited)}
        value={set ?? ''}
        onInput={(event) => {
          const { value, valueAsNumber } = event.currentTarget;
          onSet(value === '' || valueAsNumber === inherited ? null : valueAsNumber);
        }}
      />
      {unit !== undefined && <span class="muted">{unit}</span>}
    </span>
  );
}
