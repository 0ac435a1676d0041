export interface FormFieldProps {
  id: string;
  name: string;
  value: string;
  /** Where to find it. */
  help: string;
  /** What is wrong with it, from the server. */
  problem?: string | null;
  secret?: boolean;
  onInput: (value: string) => void;
}

/** A line of a form: its name, what is typed, where to find it, and what is wrong with it. */
export function FormField({ id, name, value, help, problem, secret, onInput }: FormFieldProps) {
  return (
    <div class="form-field">
      <label for={id}>{name}</label>
      <input
        id={id}
        type={secret ? 'password' : 'text'}
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        aria-invalid={problem ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-help`} class="small muted">
        {problem && (
          <span class="bad" role="alert">
            {problem}{' '}
          </span>
        )}
        {help}
      </p>
    </div>
  );
}
