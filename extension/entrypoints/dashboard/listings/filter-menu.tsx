import { Icon } from '../../../ui/icon';
import { grouped } from '../../../ui/plain-words';
import { Popover } from '../../../ui/popover';

export interface Choice<T extends string> {
  value: T;
  name: string;
  /** Listings that have it, where that was counted. */
  count?: number;
}

export interface FilterMenuProps<T extends string> {
  name: string;
  choices: readonly Choice<T>[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
  /** Said where there is nothing to choose. */
  none?: string;
}

/** One filter: closed it says what it holds, open it is a list of boxes. */
export function FilterMenu<T extends string>(props: FilterMenuProps<T>) {
  const { name, choices, chosen, onChange, none } = props;
  const names = chosen.map((value) => choices.find((choice) => choice.value === value)?.name ?? value);
  const isSet = chosen.length > 0;
  return (
    <span class="filter-slot">
      <Popover
        class={`filter ${isSet ? 'set' : ''}`}
        label={name}
        width={248}
        button={
          isSet ? (
            <>
              {name}: <b class="clip">{names.join(', ')}</b>
            </>
          ) : (
            <>
              <Icon name="plus" small />
              {name}
            </>
          )
        }
      >
        {() => (
          <fieldset class="choices">
            <legend class="sr-only">{name}</legend>
            {choices.length === 0 && <p class="muted">{none ?? 'Nothing to choose.'}</p>}
            {choices.map((choice) => (
              <label class="check" key={choice.value}>
                <input
                  type="checkbox"
                  checked={chosen.includes(choice.value)}
                  onChange={(event) =>
                    onChange(
                      event.currentTarget.checked
                        ? [...chosen, choice.value]
                        : chosen.filter((value) => value !== choice.value),
                    )
                  }
                />
                <span class="grow clip">{choice.name}</span>
                {choice.count !== undefined && <span class="muted small">{grouped(choice.count)}</span>}
              </label>
            ))}
          </fieldset>
        )}
      </Popover>
      {isSet && (
        <button
          type="button"
          class="filter-clear"
          aria-label={`Clear ${name}`}
          title={`Clear ${name}`}
          onClick={() => onChange([])}
        >
          <Icon name="cross" small />
        </button>
      )}
    </span>
  );
}
