import type { RewriteAnswer } from '@shared/drafting/rewrite-answer';

/** The variants to choose from, best score first, each with what it would do to the score. */
export function VariantList(props: {
  answer: RewriteAnswer;
  selected: string | null;
  onSelect: (id: string) => void;
}) {
  const { answer, selected, onSelect } = props;
  return (
    <fieldset class="variants">
      <legend class="sr-only">Variants</legend>
      {answer.variants.map(({ id, name, total, taken }) => (
        <label key={id} class={`variant ${id === selected ? 'selected' : ''}`}>
          <input type="radio" name="variant" checked={id === selected} onChange={() => onSelect(id)} />
          <span class="grow clip">{name}</span>
          {taken.length > 0 && <span class="small muted">rewritten</span>}
          <span class="steps">
            <span class="muted">{answer.before ?? '–'} →</span> <b>{total ?? '–'}</b>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
