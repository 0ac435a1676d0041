import { useState } from 'preact/hooks';
import { send } from '../../messages';
import { Icon } from '../../ui/icon';

/** The panel's one primary act. The side panel opens only straight from a click, so nothing is awaited before. */
export function EditButton({ asin, isOwn }: { asin: string | null; isOwn: boolean }) {
  const [problem, setProblem] = useState<string | null>(null);
  const open = () => {
    void send('sidePanel.open', { asin }).then((answer) => {
      const opened = answer.ok && answer.value.opened;
      setProblem(opened ? null : 'The browser did not open it. Use Plumbline’s button in the toolbar.');
    });
  };
  return (
    <>
      {problem && (
        <span class="small warn" role="status">
          {problem}
        </span>
      )}
      <button type="button" class="primary" onClick={open}>
        <Icon name="panel" />
        {isOwn ? 'Edit in side panel' : 'Open side panel'}
      </button>
    </>
  );
}
