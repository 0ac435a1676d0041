import { useState } from 'preact/hooks';
import type { EditorModel } from '../../../editing/editor-model';
import { Button } from '../../../ui/button';
import { FindingRow } from '../../../ui/finding-row';
import { count } from '../../../ui/words';
import { BulletRow } from './bullet-row';
import { movedBullet } from './bullet-list';
import { LockedLine } from './locked-line';
import { StaleNote } from './stale-note';

/** The bullets: closed rows show their text, open ones edit it. Alt and an arrow key move a bullet. */
export function BulletsField(props: { model: EditorModel; now: number; onFollow: () => void }) {
  const { model, now, onFollow } = props;
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [said, say] = useState('');
  const { bullets } = model.content.value;
  const limit = model.limits.value.bullets;
  const most = limit.maxItems ?? bullets.length;
  const isLocked = model.input.value.locked.bullets !== undefined;

  const toggle = (index: number) => {
    const next = new Set(open);
    if (!next.delete(index)) next.add(index);
    setOpen(next);
  };
  const move = (index: number, step: -1 | 1) => {
    const to = index + step;
    if (isLocked || to < 0 || to >= bullets.length) return;
    model.set('bullets', movedBullet(bullets, index, step));
    setOpen(new Set([...open].map((at) => (at === index ? to : at === to ? index : at))));
    say(`Bullet ${index + 1} is now bullet ${to + 1}`);
    requestAnimationFrame(() => document.getElementById(`bullet-${to}`)?.focus());
  };
  const add = () => {
    model.set('bullets', [...bullets, '']);
    setOpen(new Set([...open, bullets.length]));
    requestAnimationFrame(() => document.getElementById(`bullet-${bullets.length}`)?.focus());
  };

  return (
    <section class="field" aria-label="Bullets">
      <div class="field-line">
        <h2>Bullets</h2>
        <span class={`counter ${bullets.length > most ? 'bad' : ''}`}>
          {bullets.length} of {most}
          {open.size > 0 ? ` · ${open.size} open` : ''}
        </span>
      </div>
      <ol class="bullets">
        {bullets.map((text, index) => (
          <BulletRow
            key={index}
            model={model}
            index={index}
            text={text}
            isOpen={open.has(index)}
            isLocked={isLocked}
            onToggle={() => toggle(index)}
            onMove={(step) => move(index, step)}
          />
        ))}
        {bullets.length === 0 && <li class="muted small empty">No bullets yet</li>}
      </ol>
      {!isLocked && bullets.length < most && (
        <div class="row add">
          <Button compact icon="plus" onClick={add}>
            Add bullet
          </Button>
          <span class="small muted">{count(most - bullets.length, 'place')} free</span>
        </div>
      )}
      {isLocked && <LockedLine onFollow={onFollow} />}
      <StaleNote model={model} field="bullets" now={now} />
      <BulletsFindings model={model} />
      <p class="sr-only" role="status">
        {said}
      </p>
    </section>
  );
}

/** Findings about the bullets as a whole; those of one bullet stand in its row. */
function BulletsFindings({ model }: { model: EditorModel }) {
  const whole = model.after.value.findings.filter(
    (finding) => finding.field === 'bullets' && finding.index === null && finding.score !== null,
  );
  return (
    <div>
      {whole.map((finding) => (
        <FindingRow key={finding.rule + finding.evidence} finding={finding} />
      ))}
    </div>
  );
}
