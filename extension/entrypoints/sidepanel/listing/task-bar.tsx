import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../../../ui/button';

/** Instead of tabs while a task is on: the way back and its name, which takes the focus when it opens. */
export function TaskBar({ title, side, onBack }: { title: string; side?: string; onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="task-bar">
      <IconButton icon="left" name="Back" onClick={onBack} />
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {side && <span class="small muted side">{side}</span>}
    </div>
  );
}
