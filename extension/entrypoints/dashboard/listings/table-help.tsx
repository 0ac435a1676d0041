import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/button';

const keys: readonly [keys: string[], does: string][] = [
  [['↑', '↓', 'J', 'K'], 'move'],
  [['Space'], 'select; with Shift, the rows on the way'],
  [['Enter'], 'open the listing'],
  [['E'], 'edit in the side panel'],
  [['M'], 'tags, stage and group'],
  [['←', '→'], 'hide or show variations'],
  [['Ctrl A'], 'select all that are shown'],
  [['/'], 'search'],
  [['Ctrl K'], 'find or do anything'],
  [['Esc'], 'clear the selection'],
  [['?'], 'this list'],
];

/** `/` goes to the search, `?` shows the keys: wherever one is on the page, but not while typing. */
export function TableHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById('listings-search')?.focus();
      }
      if (event.key === '?' && document.querySelector('dialog[open]') === null) dialog.current?.showModal();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-label="Keys of the table"
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <h2>Keys</h2>
      <dl class="help-keys">
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
