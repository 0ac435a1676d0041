import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../ui/icon';
import { usePanel } from '../../sidepanel/panel-context';
import { usePortfolio } from '../portfolio-context';
import { route } from '../use-route';
import { paletteEntries } from './palette-entries';
import type { PaletteEntry } from './palette-entry';
import { PaletteLine } from './palette-line';

/**
 * Any listing, page or act by its name (WAI-ARIA combobox with a list). A modal dialog of the browser's own: it holds
 * the focus, takes Escape, and gives the focus back where it was.
 */
export function Palette({ onClose }: { onClose: () => void }) {
  const { tryNow } = usePanel();
  const portfolio = usePortfolio();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const openId = route.value.parts[0];
  const open = openId === undefined ? null : (portfolio.rowOf.get(openId) ?? null);
  const entries = useMemo(
    () => paletteEntries({ text, portfolio, open, tryNow }),
    [text, portfolio, open, tryNow],
  );
  const chosen = entries[Math.min(at, entries.length - 1)];
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);

  const run = (entry: PaletteEntry | undefined, inNewTab: boolean) => {
    if (entry === undefined) return;
    dialog.current?.close();
    entry.run({ inNewTab });
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, entries.length - 1) + step + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(chosen, event.ctrlKey || event.metaKey);
    }
  };
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label="Find or do"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="palette-head">
        <Icon name="search" tone="muted" />
        <input
          type="text"
          role="combobox"
          aria-label="Listing, page or act"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={chosen ? optionId(chosen) : undefined}
          autocomplete="off"
          spellcheck={false}
          autoFocus
          placeholder="SKU, ASIN, words of a title, a page, an act"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
        <kbd>Esc</kbd>
      </div>
      <div class="palette-list" id="palette-list" role="listbox" aria-label="Found" tabIndex={-1}>
        {byGroup(entries).map(([group, members]) => (
          <div role="group" aria-label={group} key={group}>
            <p class="palette-group" aria-hidden="true">
              {group}
            </p>
            {members.map((entry) => (
              <PaletteLine
                key={entry.id}
                id={optionId(entry)}
                entry={entry}
                search={text}
                isChosen={entry === chosen}
                onPoint={() => setAt(entries.indexOf(entry))}
                onRun={(inNewTab) => run(entry, inNewTab)}
              />
            ))}
          </div>
        ))}
      </div>
      {entries.length === 0 && <p class="palette-none muted">Nothing is called «{text}».</p>}
      <p class="palette-foot" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> open
        </span>
        <span>
          <kbd>Ctrl Enter</kbd> new tab
        </span>
        <span class="grow" />
        <span>&gt; for acts, # for tags</span>
      </p>
    </dialog>
  );
}

function optionId(entry: PaletteEntry | undefined): string {
  return `palette-${entry?.id.replaceAll(' ', '-') ?? 'none'}`;
}

function byGroup(entries: readonly PaletteEntry[]): [string, PaletteEntry[]][] {
  const groups = new Map<string, PaletteEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.group);
    if (group) group.push(entry);
    else groups.set(entry.group, [entry]);
  }
  return [...groups];
}
