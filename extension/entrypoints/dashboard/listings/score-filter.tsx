import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Popover } from '../../../ui/popover';
import { changeQuery, query } from './table-state';

const bands: readonly { name: string; min: number | null; max: number | null }[] = [
  { name: 'Under 60', min: null, max: 59 },
  { name: '60–79', min: 60, max: 79 },
  { name: '80 and over', min: 80, max: null },
];

/** Scores from and to. */
export function ScoreFilter() {
  const { min, max } = query.value.score;
  const isSet = min !== null || max !== null;
  const words = min === null ? `to ${max}` : max === null ? `from ${min}` : `${min}–${max}`;
  const bound = (text: string) => {
    const number = Number.parseInt(text, 10);
    return Number.isNaN(number) ? null : Math.min(100, Math.max(0, number));
  };
  return (
    <span class="filter-slot">
      <Popover
        class={`filter ${isSet ? 'set' : ''}`}
        label="Score"
        width={248}
        button={
          isSet ? (
            <>
              Score: <b>{words}</b>
            </>
          ) : (
            <>
              <Icon name="plus" small />
              Score
            </>
          )
        }
      >
        {(close) => (
          <div class="popover-form">
            <div class="row">
              <label class="form-line grow">
                <span>From</span>
                <input
                  type="number"
                  min={0}
                  max={100}
                  value={min ?? ''}
                  onInput={(event) => changeQuery({ score: { min: bound(event.currentTarget.value), max } })}
                />
              </label>
              <label class="form-line grow">
                <span>To</span>
                <input
                  type="number"
                  min={0}
                  max={100}
                  value={max ?? ''}
                  onInput={(event) => changeQuery({ score: { min, max: bound(event.currentTarget.value) } })}
                />
              </label>
            </div>
            <div class="row wrap">
              {bands.map((band) => (
                <Button
                  compact
                  key={band.name}
                  onClick={() => {
                    changeQuery({ score: { min: band.min, max: band.max } });
                    close();
                  }}
                >
                  {band.name}
                </Button>
              ))}
            </div>
          </div>
        )}
      </Popover>
      {isSet && (
        <button
          type="button"
          class="filter-clear"
          aria-label="Clear Score"
          title="Clear Score"
          onClick={() => changeQuery({ score: { min: null, max: null } })}
        >
          <Icon name="cross" small />
        </button>
      )}
    </span>
  );
}
