import { markedSegments, type Mark } from './marked-segments';

export interface MarkedTextareaProps {
  id: string;
  value: string;
  marks: Mark[];
  /** The name that a reader says; the visible label lies elsewhere. */
  label: string;
  /** Ids of what describes the field: its counter and findings. */
  describedBy?: string;
  invalid?: boolean;
  readOnly?: boolean;
  placeholder?: string;
  rows?: number;
  onInput: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/**
 * A text area that grows with its text and underlines parts of it. The marks lie in a copy behind the text, of the same
 * width and line breaks, so nothing is ever written into what the seller types.
 */
export function MarkedTextarea(props: MarkedTextareaProps) {
  const { value, marks, invalid, readOnly } = props;
  return (
    <div class={`marked ${invalid ? 'invalid' : ''} ${readOnly ? 'locked' : ''}`}>
      <div class="marked-back" aria-hidden="true">
        {markedSegments(value, marks).map(({ text, tone }, at) =>
          tone === null ? (
            text
          ) : (
            <span class={`mark-${tone}`} key={at}>
              {text}
            </span>
          ),
        )}
        {'\u200b'}
      </div>
      <textarea
        id={props.id}
        value={value}
        rows={props.rows ?? 1}
        spellcheck
        lang="en-GB"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={invalid ? 'true' : undefined}
        readOnly={readOnly}
        placeholder={props.placeholder}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={props.onKeyDown}
      />
    </div>
  );
}
