import { measureText } from '@shared/scoring/measure-text';
import type { EditorModel } from '../../../editing/editor-model';
import { findingsOf } from '../../../editing/won-by-edit';
import { IconButton, LinkButton } from '../../../ui/button';
import { Counter } from '../../../ui/counter';
import { Icon } from '../../../ui/icon';
import { MarkedTextarea } from '../../../ui/marked-textarea';
import { undoneBullet, withBullet, withoutBullet } from './bullet-list';
import { FieldFindings } from './field-findings';
import { fieldMarks } from './field-marks';

export interface BulletRowProps {
  model: EditorModel;
  index: number;
  text: string;
  isOpen: boolean;
  isLocked: boolean;
  onToggle: () => void;
  onMove: (step: -1 | 1) => void;
}

/** One bullet: closed, its beginning and its length; open, its text with everything that can be done to it. */
export function BulletRow(props: BulletRowProps) {
  const { model, index, text, isOpen, isLocked, onToggle, onMove } = props;
  const limit = model.limits.value.bullets;
  const used = measureText(text, limit.unit);
  const live = model.input.value.own.listing.content.bullets;
  const isChanged = !isLocked && text !== live[index];
  const findings = findingsOf(model.after.value, 'bullets', index);
  const { bullets } = model.content.value;
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li class={`bullet ${isOpen ? 'open' : ''} ${isChanged ? 'changed' : ''}`}>
      <div class="bullet-line">
        <span class="number">{index + 1}</span>
        {isOpen && isChanged && (
          <LinkButton icon="undo" onClick={() => model.set('bullets', undoneBullet(bullets, live, index))}>
            undo<span class="sr-only"> bullet {index + 1}</span>
          </LinkButton>
        )}
        <button type="button" class="bullet-toggle" aria-expanded={isOpen} onClick={onToggle}>
          <span class="sr-only">Bullet {index + 1}: </span>
          <span class={`grow clip ${isOpen ? 'bad strong small' : ''}`}>
            {isOpen ? worstOf(findings) : text || '– empty'}
          </span>
          {!isOpen && findings.length > 0 && <Icon name={iconOf(findings)} tone={toneOf(findings)} />}
          <Counter used={used} max={limit.max} unit={limit.unit} bar={false} />
          <Icon name={isOpen ? 'up' : 'down'} tone="muted" />
        </button>
      </div>
      {isOpen && (
        <>
          <MarkedTextarea
            id={`bullet-${index}`}
            label={`Bullet ${index + 1}`}
            describedBy={`findings-bullet-${index}`}
            value={text}
            marks={fieldMarks(text, limit, findings)}
            invalid={used > limit.max || findings.some((finding) => finding.severity === 'policy')}
            readOnly={isLocked}
            onInput={(value) => model.set('bullets', withBullet(bullets, index, value))}
            onKeyDown={moveByKey}
          />
          <FieldFindings id={`findings-bullet-${index}`} model={model} field="bullets" index={index} />
          {!isLocked && (
            <div class="bullet-acts">
              <IconButton
                icon="up"
                name={`Move bullet ${index + 1} up (Alt+Up)`}
                onClick={() => onMove(-1)}
              />
              <IconButton
                icon="down"
                name={`Move bullet ${index + 1} down (Alt+Down)`}
                onClick={() => onMove(1)}
              />
              <IconButton
                icon="trash"
                name={`Remove bullet ${index + 1}`}
                onClick={() => model.set('bullets', withoutBullet(bullets, index))}
              />
            </div>
          )}
        </>
      )}
    </li>
  );
}

type Findings = ReturnType<typeof findingsOf>;

/** An open bullet loses its preview and says what is wrong with it. */
function worstOf(findings: Findings): string {
  return findings.find((finding) => finding.severity === 'policy')?.name.toLowerCase() ?? '';
}

function toneOf(findings: Findings): string {
  return findings.some((finding) => finding.severity === 'policy') ? 'bad' : 'warn';
}

function iconOf(findings: Findings): 'alert' | 'warning' {
  return findings.some((finding) => finding.severity === 'policy') ? 'alert' : 'warning';
}
